/** The clock of whatever runs this: pages and Node both have it, though neither is named here. */
declare const setTimeout: (run: () => void, milliseconds: number) => unknown;

/** Lets the page paint and hear its user before the work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
