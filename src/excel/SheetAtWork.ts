/**
 * The sheet that a conversation is about, for the words of its failure: known by its id alone, it has no name until it has been
 * asked for.
 */
export class SheetAtWork {
  readonly details: Record<string, string> = { context: 'unnamed' };

  /** From now on a failure names the sheet. */
  isCalled(name: string): void {
    delete this.details['context'];
    this.details['sheet'] = name;
  }
}
