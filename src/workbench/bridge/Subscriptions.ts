/** Which events the client asked for: only those are pushed. Counted, because each handler registers. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  change(targetId: string, event: string, by: 1 | -1): void {
    const key = `${targetId}|${event}`;
    const count = (this.counts.get(key) ?? 0) + by;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  /** What is asked for now, "target|event" each. */
  get list(): readonly string[] {
    return [...this.counts.keys()];
  }

  has(targetId: string, event: string): boolean {
    return this.counts.has(`${targetId}|${event}`);
  }
}
