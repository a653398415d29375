/**
 * What work in steps comes to, done at once.
 * @example resultOf((function* () { yield; return 5; })()) // 5
 */
export function resultOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
