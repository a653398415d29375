import { formatRuleState } from './FormatRuleState';
import type { FormatRuleState } from './FormatRuleState';
import { intersect } from './Place';
import type { Places } from './Places';

/** Conditional formats that touch places, first those that go before others: those the add-in is building and those the engine holds. */
export function listFormatRules({ areas, book, sheetId, sheet }: Places): FormatRuleState[] {
  const ofSheet = book.rules.filter((rule) => rule.sheetId === sheetId);
  const unfinished = ofSheet.filter(({ engineId }) => !engineId).reverse();
  const held = sheet.formatRules.map((rule) => {
    const own = ofSheet.find(({ engineId }) => engineId === rule.id);
    // The user may have put rows in meanwhile.
    return own ? Object.assign(own, { areas: rule.areas }) : formatRuleState(rule, sheetId);
  });
  return [...unfinished, ...held].filter((rule) =>
    rule.areas.some((each) => areas.some((area) => intersect(each, area))),
  );
}
