import { WireError } from '../bridge/WireError';
import { serialOfMoment } from '../engine/serialOfMoment';
import type { CellValidation } from '../engine/CellValidation';
import { absoluteAddress } from './formatAddress';
import { Place } from './Place';

type Rule = Pick<CellValidation, 'kind' | 'operator' | 'formula1' | 'formula2' | 'hasDropDown'>;
type Kind = Exclude<CellValidation['kind'], 'any'>;

/** Excel's names of what is compared. */
export const wireKinds: Readonly<Record<Kind, string>> = {
  list: 'List',
  date: 'Date',
  decimal: 'Decimal',
  whole: 'WholeNumber',
  textLength: 'TextLength',
  time: 'Time',
  custom: 'Custom',
};
const members: Readonly<Record<string, Kind>> = {
  list: 'list',
  date: 'date',
  decimal: 'decimal',
  wholeNumber: 'whole',
  textLength: 'textLength',
  time: 'time',
  custom: 'custom',
};
const operators: Readonly<Record<string, NonNullable<CellValidation['operator']>>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
/** A list that is written out may be no longer. */
const longestList = 255;

/** The one rule of what an add-in sets: { list: { source: "a,b", inCellDropDown: true } }, { date: { formula1, operator } }, ... */
export function readValidationRule(value: unknown, sheetName: string, location: string): Rule {
  const given = Object.entries(value ?? {}).filter(([, each]) => each !== undefined && each !== null);
  const [member = '', rule] = given[0] ?? [];
  const kind = members[member];
  if (given.length !== 1 || !kind || typeof rule !== 'object') throw WireError.invalidArgument(location);
  const parts = rule as Readonly<Record<string, unknown>>;
  if (kind === 'list') {
    const source = parts['source'] instanceof Object ? operand(parts['source'], sheetName, location) : parts['source'];
    const isRight = typeof source === 'string' && source.trim() !== '';
    if (!isRight || (!source.startsWith('=') && source.length > longestList)) throw WireError.invalidArgument(location);
    return { kind, formula1: source, hasDropDown: parts['inCellDropDown'] !== false };
  }
  if (kind === 'custom') {
    const formula = parts['formula'];
    if (typeof formula !== 'string' || !/^=./.test(formula)) throw WireError.invalidArgument(location);
    return { kind, formula1: formula };
  }
  const operator = operators[String(parts['operator'])];
  if (!operator) throw WireError.invalidArgument(location);
  const needsTwo = operator === 'between' || operator === 'notBetween';
  return {
    kind,
    operator,
    formula1: operand(parts['formula1'], sheetName, location),
    ...(needsTwo ? { formula2: operand(parts['formula2'], sheetName, location) } : {}),
  };
}

/** The rule as an add-in reads it: operands are formulas. */
export function writeValidationRule({ formula1, formula2, hasDropDown, kind, operator }: CellValidation): object {
  const member = Object.keys(members).find((each) => members[each] === kind);
  if (member === undefined) return {};
  if (kind === 'list') return { list: { inCellDropDown: hasDropDown ?? true, source: formula1 } };
  if (kind === 'custom') return { custom: { formula: formula1 } };
  const wireOperator = Object.keys(operators).find((each) => operators[each] === operator);
  return { [member]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: wireOperator } };
}

/** A number, a day ("2000-01-01"), a formula or a range becomes a formula. */
function operand(value: unknown, sheetName: string, location: string): string {
  if (typeof value === 'number' && Number.isFinite(value)) return `=${value}`;
  const target = typeof value === 'object' && value !== null && 'target' in value ? value.target : undefined;
  if (target instanceof Place) return `=${absoluteAddress(target.sheet.name, target.area, sheetName)}`;
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^=./.test(text)) return text;
  if (text !== '' && Number.isFinite(Number(text))) return `=${Number(text)}`;
  const moment = /^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$/.test(text) ? Date.parse(text.slice(0, 10)) : NaN;
  if (Number.isNaN(moment)) throw WireError.invalidArgument(location);
  return `=${serialOfMoment(moment)}`;
}
