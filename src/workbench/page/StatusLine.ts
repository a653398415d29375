/** The line at the foot of the page: what happened last, unless the active cell has something to say. */
export class StatusLine {
  private last = '';
  private lastIsWrong = false;

  constructor(private readonly element: HTMLElement) {}

  tell(text: string): void {
    this.keep(text, false);
  }

  /** Something went wrong. */
  warn(text: string): void {
    this.keep(text, true);
  }

  /** The active cell's message, in place of what happened last; undefined brings that back. */
  showMessage(message: string | undefined): void {
    if (message === undefined) this.show(this.last, this.lastIsWrong);
    else this.show(message, true);
  }

  private keep(text: string, isWrong: boolean): void {
    this.last = text;
    this.lastIsWrong = isWrong;
    this.show(text, isWrong);
  }

  private show(text: string, isWrong: boolean): void {
    this.element.textContent = text;
    this.element.title = text;
    this.element.dataset['kind'] = isWrong ? 'wrong' : 'plain';
  }
}
