/** The iterator helper that Univer calls and Node 20 lacks; elsewhere this does nothing. */
export function addIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  if ('some' in prototype) return;
  Object.defineProperty(prototype, 'some', { value: some, configurable: true, writable: true });
}

function some(this: Iterable<unknown>, holds: (item: unknown) => boolean): boolean {
  for (const item of this) {
    if (holds(item)) return true;
  }
  return false;
}
