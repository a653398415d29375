import type { Book } from './Book';
import type { FormatRuleState } from './FormatRuleState';

/** Takes a conditional format away, from the engine too when it has got that far. */
export function removeFormatRule(book: Book, rule: FormatRuleState): void {
  if (rule.engineId) book.sheet(rule.sheetId).deleteFormatRule(rule.engineId);
  const index = book.rules.indexOf(rule);
  if (index >= 0) book.rules.splice(index, 1);
}
