import type { Book } from './Book';
import type { FormatRuleState } from './FormatRuleState';

/** A conditional format: what its objects are about. */
export class FormatRule {
  constructor(
    readonly book: Book,
    readonly state: FormatRuleState,
  ) {}

  /** Changes it and tells the engine as soon as it says both what to look for and how to show it. */
  change(change: Partial<Pick<FormatRuleState, 'text' | 'fill' | 'font'>>): void {
    const { book, state } = this;
    const sheet = book.writableSheet(state.sheetId, 'ConditionalFormat');
    Object.assign(state, change);
    if (state.engineId) sheet.deleteTextColourRule(state.engineId);
    delete state.engineId;
    const { area, text, fill, font } = state;
    if (text === undefined || (fill === undefined && font === undefined)) return;
    state.engineId = sheet.addTextColourRule({ area, text, ...(fill && { fill }), ...(font && { font }) });
    if (!book.rules.includes(state)) book.rules.push(state);
  }
}
