import { WireError } from '../bridge/WireError';
import type { Area, EngineSheet, EngineValue, FilterCriteria } from '../engine/Engine';

type Test = (value: EngineValue, text: string) => boolean;

/** Which cells of a column a filter keeps. */
export function keptCells(
  sheet: EngineSheet,
  cells: Area,
  criteria: FilterCriteria,
  culture: string,
  location: string,
): boolean[] {
  const values = sheet.values(cells).map((row) => row[0] ?? null);
  const texts = sheet.displayed(cells, culture).map((row) => row[0] ?? '');
  const test = testOf(criteria, values, location);
  return values.map((value, row) => test(value, texts[row] ?? ''));
}

function testOf(criteria: FilterCriteria, values: readonly EngineValue[], location: string): Test {
  const { criterion1, criterion2, filterOn, operator } = criteria;
  switch (filterOn) {
    case 'Values':
      return oneOf(criteria.values ?? [], location);
    case 'Custom': {
      const first = condition(String(criterion1 ?? ''));
      if (criterion2 === undefined || criterion2 === null) return first;
      const second = condition(String(criterion2));
      if (operator === 'Or') return (...cell) => first(...cell) || second(...cell);
      return (...cell) => first(...cell) && second(...cell);
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return extreme(filterOn, Number(criterion1), values, location);
    default:
      throw WireError.apiNotFound(`${location}({ filterOn: ${JSON.stringify(filterOn)} })`);
  }
}

/** The texts as cells show them, in any case; "" is a blank cell. Dates are given by their first parts. */
function oneOf(wanted: NonNullable<FilterCriteria['values']>, location: string): Test {
  const texts = new Set(wanted.flatMap((each) => (typeof each === 'string' ? [each.trim().toLowerCase()] : [])));
  const dates = wanted.flatMap((each) => (typeof each === 'string' ? [] : [datePrefix(each, location)]));
  return (value, text) => {
    if (texts.has(text.trim().toLowerCase()) || texts.has(String(value ?? '').toLowerCase())) return true;
    if (dates.length === 0 || typeof value !== 'number') return false;
    const moment = isoDate(value);
    return dates.some((date) => moment.startsWith(date));
  };
}

const lengths: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 };

function datePrefix({ date, specificity }: { date: string; specificity: string }, location: string): string {
  const length = lengths[specificity];
  if (length === undefined || typeof date !== 'string') throw WireError.invalidArgument(location);
  return date.slice(0, length);
}

function isoDate(serial: number): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** ">50", "<>Total", "=*s", "": an operator, "=" when there is none, and a number, a text with wildcards, or nothing for blank cells. */
function condition(text: string): Test {
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(text) ?? [];
  if (operator === '=' || operator === '<>') {
    const isEqual = equality(operand);
    return operator === '=' ? isEqual : (...cell) => !isEqual(...cell);
  }
  const number = Number(operand);
  const isNumber = operand.trim() !== '' && Number.isFinite(number);
  const holds = (difference: number) =>
    difference === 0 ? operator.endsWith('=') : operator.startsWith('<') === difference < 0;
  return (value) => {
    if (isNumber) return typeof value === 'number' && holds(value - number);
    return typeof value === 'string' && holds(value.toLowerCase().localeCompare(operand.toLowerCase()));
  };
}

function equality(operand: string): Test {
  if (operand === '') return (value) => value === null || value === '';
  const number = Number(operand);
  const pattern = wildcards(operand);
  return (value, text) => (typeof value === 'number' && value === number) || pattern.test(text);
}

/** "*" any characters, "?" any one, "~" before them for themselves. */
function wildcards(operand: string): RegExp {
  const pattern = operand.replace(/~([*?~])|[*?]|[\\^$.+()[\]{}|/]/g, (found, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    return found === '*' ? '[\\s\\S]*' : found === '?' ? '[\\s\\S]' : `\\${found}`;
  });
  return new RegExp(`^${pattern}$`, 'iu');
}

function extreme(filterOn: string, count: number, values: readonly EngineValue[], location: string): Test {
  if (!(count > 0)) throw WireError.invalidArgument(location);
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const isTop = filterOn.startsWith('Top');
  numbers.sort((one, other) => (isTop ? other - one : one - other));
  const items = filterOn.endsWith('Percent') ? Math.floor((numbers.length * count) / 100) : Math.floor(count);
  const border = numbers[Math.min(numbers.length, Math.max(1, items)) - 1];
  return (value) => typeof value === 'number' && border !== undefined && (isTop ? value >= border : value <= border);
}
