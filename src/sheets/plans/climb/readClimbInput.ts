import { daysTo1904 } from '../../../core/intake/calendar/readDay';
import { serialOf } from '../../../core/intake/calendar/serialOf';
import type { Language } from '../../../locales/Language';
import { namedReader, type NamedReader } from '../namedReader';
import type { NamedValues } from '../NamedValues';
import type { ClimbInput } from './ClimbInput';

/** The names of a plan that a climb reads. */
export const planNamesOfClimb = ['customer', 'base', 'target', 'ly', 'act', 'closed'].map((name) => `plan_${name}`);

interface ClimbSource {
  readonly customerId: string;
  readonly year: number;
  /** Of the plan. */
  readonly revision: number;
  readonly language: Language;
  readonly plan: NamedValues;
  /** Whether the workbook counts its days from 1904. */
  readonly is1904: boolean;
}

const months = 12;

/** A climb from last year's payments to this year's target in twelve months: where it stands is the total of the last twelve months. */
export function readClimbInput({ customerId, year, revision, language, plan: named, is1904 }: ClimbSource): ClimbInput {
  const plan = namedReader(named, 'plan');
  const [present, goal] = [plan.number('base'), plan.number('target')];
  return {
    customerId,
    customer: plan.text('customer') || customerId,
    year,
    revision,
    ...(present === undefined ? {} : { present }),
    ...(goal === undefined ? {} : { goal }),
    periods: months,
    start: serialOf(year, 1, 1)! - (is1904 ? daysTo1904 : 0),
    actuals: yearsEndingIn(plan),
    language,
  };
}

/** The total of the twelve months up to each month's end; undefined before the first month is over, and where a month is not known. */
function yearsEndingIn(plan: NamedReader): (number | undefined)[] {
  const [before, now] = [plan.numbers('ly'), plan.numbers('act')];
  const closed = plan.number('closed') ?? 0;
  return Array.from({ length: months + 1 }, (_, month) => {
    if (month === 0 || month > closed) return undefined;
    const parts = [...before.slice(month), ...now.slice(0, month)];
    if (parts.length < months || parts.includes(undefined)) return undefined;
    return Number(parts.reduce<number>((sum, part) => sum + part!, 0).toFixed(6));
  });
}
