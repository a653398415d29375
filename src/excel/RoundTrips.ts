import { blockLimits } from './blockLimits';

/**
 * Lets questions share round trips: a trip is made when the next question would make its answer too large. Whoever asks gives the
 * number of cells and a function that queues the question and gives the one that takes the answer.
 */
export class RoundTrips {
  private queued = 0;
  private takers: (() => void)[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  async ask(cells: number, question: () => () => void): Promise<void> {
    if (this.queued > 0 && this.queued + cells > blockLimits.cells) await this.end();
    this.takers.push(question());
    this.queued += cells;
  }

  /** Makes the trip for whatever is still to be asked. */
  async end(): Promise<void> {
    if (this.takers.length === 0) return;
    const takers = this.takers;
    this.takers = [];
    this.queued = 0;
    await this.context.sync();
    for (const take of takers) take();
  }
}
