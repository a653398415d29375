import { listFormatRules } from './listFormatRules';
import { intersect } from './Place';
import type { Place } from './Place';
import { removeFormatRule } from './removeFormatRule';

/** Takes away the conditional formats that lie wholly inside a place. */
export function clearConditionalFormats(place: Place): void {
  for (const rule of listFormatRules(place)) {
    const inside = intersect(rule.area, place.area);
    if (inside && inside.rows === rule.area.rows && inside.columns === rule.area.columns)
      removeFormatRule(place.book, rule);
  }
}
