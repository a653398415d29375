import { indicatorColumns, indicatorKinds, type IndicatorKind, type Mapping } from '../Mapping';
import { isObject } from './isObject';

const columns = 16_384;

/**
 * Whether a value from outside is a mapping that could be read with: columns that a sheet has, one to three indicators in their
 * order, periods by day, no column in two parts. Only the name may stand in the customer's column, where it says nothing new.
 * @example isMapping({ customer: 0, indicators: [{ kind: 'scale', column: 1 }] }) // true
 */
export function isMapping(value: unknown): value is Mapping {
  if (!isObject(value) || !isColumn(value.customer) || !Array.isArray(value.indicators)) return false;
  if (value.indicators.length > indicatorKinds.length) return false;
  const labels = [value.name, value.date, value.currency, value.possibleId];
  if (!labels.every((column) => column === undefined || isColumn(column))) return false;
  const { labels: totals } = value;
  const areLabels =
    totals === undefined || (Array.isArray(totals) && totals.length <= columns && totals.every(isColumn));
  if (!areLabels) return false;
  const kinds = value.indicators.map((each: unknown) => (isIndicator(each) ? indicatorKinds.indexOf(each.kind) : -1));
  const areKinds = kinds.length > 0 && kinds.every((kind, at) => kind > (at > 0 ? kinds[at - 1]! : -1));
  return areKinds && areDistinct(value as unknown as Mapping);
}

function areDistinct({ customer, name, date, currency, possibleId, indicators }: Mapping): boolean {
  const parts = [customer, name === customer ? undefined : name, date, currency, possibleId];
  const taken = [...parts.filter((column) => column !== undefined), ...indicators.flatMap(indicatorColumns)];
  return new Set(taken).size === taken.length;
}

function isIndicator(value: unknown): value is { readonly kind: IndicatorKind } {
  if (!isObject(value) || !indicatorKinds.includes(value.kind as IndicatorKind)) return false;
  if (!('periods' in value)) return isColumn(value.column);
  const { periods, unused, assumedYear } = value;
  if (!Array.isArray(periods) || periods.length < 2 || periods.length > columns || !periods.every(isPeriod))
    return false;
  const isAscending = periods.every((each, at) => at === 0 || each.first > periods[at - 1]!.last);
  const areUnused =
    unused === undefined || (Array.isArray(unused) && unused.length <= columns && unused.every(isColumn));
  return isAscending && areUnused && (assumedYear === undefined || isWhole(assumedYear, 1900, 9999));
}

function isPeriod(value: unknown): value is { readonly first: number; readonly last: number } {
  if (!isObject(value) || !isColumn(value.column)) return false;
  return isWhole(value.first, 1, 2_958_465) && isWhole(value.last, value.first as number, 2_958_465);
}

function isColumn(value: unknown): boolean {
  return isWhole(value, 0, columns - 1);
}

function isWhole(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}
