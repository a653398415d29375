import { pause } from './pause';

/** How long the page may wait for the work, in milliseconds: short enough for typing to feel immediate. */
const patience = 30;

/**
 * Does work that is parted in steps, with a pause whenever the page has waited for a while. `goOn` is asked after each pause and may
 * throw to end the work.
 */
export async function inSteps<T>(steps: Generator<void, T>, goOn: () => void = () => undefined): Promise<T> {
  for (let since = Date.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - since < patience) continue;
    await pause();
    goOn();
    since = Date.now();
  }
}
