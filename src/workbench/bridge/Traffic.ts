/** Counts what crosses the wire, so that "few syncs" can be checked. Clean-up after a run is not counted. */
export class Traffic {
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** Members asked of whole columns, rows or sheets that only a part with an end can answer ("Range.values"). */
  unboundedReads: string[] = [];

  count(requestBytes: number, responseBytes: number): void {
    this.syncs += 1;
    this.requestBytes += requestBytes;
    this.responseBytes += responseBytes;
  }

  reset(): void {
    this.syncs = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.unboundedReads = [];
  }
}
