import type { FormatRuleState } from './FormatRuleState';
import { intersect } from './Place';
import type { Place } from './Place';

/** Conditional formats that touch a place: those the add-in is building and those the engine holds. */
export function listFormatRules(place: Place): FormatRuleState[] {
  const { book, sheetId, sheet } = place;
  const held = sheet.textColourRules;
  const own = book.rules.filter(
    (rule) => rule.sheetId === sheetId && (!rule.engineId || held.some(({ id }) => id === rule.engineId)),
  );
  const others = held
    .filter(({ id }) => !own.some((rule) => rule.engineId === id))
    .map(({ id, ...rule }): FormatRuleState => ({ ...rule, id, engineId: id, sheetId }));
  return [...own, ...others].filter((rule) => intersect(rule.area, place.area));
}
