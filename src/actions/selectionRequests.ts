type Listener = () => void;

let listener: Listener | undefined;
let isWaiting = false;

/**
 * The ribbon's "judge this selection" on its way to the pane, which live in one page (shared runtime). A request that comes
 * before the pane listens waits for it, so that a cold start loses nothing.
 */
export const selectionRequests = {
  /** Asks the pane to read the current selection. */
  send(): void {
    isWaiting = true;
    deliver();
  },
  /** The pane listens from now on, one listener at a time; the result ends it. */
  listen(next: Listener): () => void {
    listener = next;
    deliver();
    return () => {
      if (listener === next) listener = undefined;
    };
  },
};

function deliver(): void {
  if (!isWaiting || !listener) return;
  isWaiting = false;
  listener();
}
