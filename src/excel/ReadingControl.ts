/** How a long reading tells how far it is, and asks whether it is still wanted. */
export interface ReadingControl {
  /** Hears the share read, 0..1. */
  readonly progress: (share: number) => void;
  /** Asked before every round trip; true ends the reading with the failure `cancelled`. */
  readonly isCancelled: () => boolean;
}
