import type { Area } from '../engine/Engine';
import { listFormatRules } from './listFormatRules';
import { intersect } from './Place';
import type { Places } from './Places';
import { removeFormatRule } from './removeFormatRule';

/** Takes away the conditional formats that lie wholly inside places. */
export function clearConditionalFormats(places: Places): void {
  const isInside = (area: Area) =>
    places.areas.some((place) => {
      const inside = intersect(area, place);
      return inside?.rows === area.rows && inside.columns === area.columns;
    });
  for (const rule of listFormatRules(places)) if (rule.areas.every(isInside)) removeFormatRule(places.book, rule);
}
