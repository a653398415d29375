/** Counts what crosses the wire, so that "few syncs" can be checked. Clean-up after a run is not counted. */
export class Traffic {
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;

  count(requestBytes: number, responseBytes: number): void {
    this.syncs += 1;
    this.requestBytes += requestBytes;
    this.responseBytes += responseBytes;
  }

  reset(): void {
    this.syncs = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
  }
}
