import type { Book } from './Book';
import { engineRule } from './FormatRuleState';
import type { FormatRuleState } from './FormatRuleState';

/** A conditional format: what its objects are about. */
export class FormatRule {
  constructor(
    readonly book: Book,
    readonly state: FormatRuleState,
  ) {}

  /** Changes it and tells the engine as soon as it says both what to look for and how to show it. */
  change(change: Partial<Pick<FormatRuleState, 'text' | 'formula' | 'fill' | 'font' | 'bar'>>): void {
    const { book, state } = this;
    const sheet = book.writableSheet(state.sheetId, 'ConditionalFormat');
    Object.assign(state, change);
    if (state.engineId) sheet.deleteFormatRule(state.engineId);
    delete state.engineId;
    const rule = engineRule(state);
    if (!rule) return;
    state.engineId = sheet.addFormatRule(rule);
    if (!book.rules.includes(state)) book.rules.push(state);
  }
}
