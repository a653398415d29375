import { daysTo1904 } from '../../../core/intake/calendar/readDay';
import { serialOf } from '../../../core/intake/calendar/serialOf';
import { createPlanWords } from '../../../locales/createPlanWords';
import { listKeyOf } from '../listKeyOf';
import type { NamedReader } from '../namedReader';
import type { ReviewIndicator } from './reviewIndicators';
import type { ReviewScore } from './ReviewInput';

/** A quarter of a plan. */
export interface PlanQuarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  /** How many of its months are over and have figures. */
  readonly closedMonths: number;
  /** Whether its workbook counts days from 1904. */
  readonly is1904: boolean;
}

type Known = Pick<ReviewScore, 'target' | 'actual'>;

/**
 * Targets and actuals of a quarter as far as its plan knows them. While the quarter runs they are those of the months that are over, so
 * that nothing looks missed that is still to come.
 */
export function quarterScores(
  plan: NamedReader,
  quarter: PlanQuarter,
): Readonly<Partial<Record<ReviewIndicator, Known>>> {
  return {
    payments: payments(plan, quarter),
    grossProfit: grossProfit(plan, quarter),
    brandShare: known(plan.number('targetBrand'), plan.number('nowBrand')),
    volume: known(volumeTarget(plan, quarter), undefined),
    shelfShare: merchandising(plan, quarter, 'shelf'),
    displayArea: merchandising(plan, quarter, 'area'),
    activities: activities(plan, quarter),
  };
}

function known(target: number | undefined, actual: number | undefined): Known {
  return { ...(target === undefined ? {} : { target }), ...(actual === undefined ? {} : { actual }) };
}

function payments(plan: NamedReader, { quarter, closedMonths }: PlanQuarter): Known {
  const at = (name: string) => plan.numbers(name)[quarter - 1];
  return closedMonths === 0 ? known(at('tq'), undefined) : known(at('dq'), at('gq'));
}

function grossProfit(plan: NamedReader, quarter: PlanQuarter): Known {
  const target = sumOf(plan.numbers('tgtGp'), quarter);
  return known(target, quarter.closedMonths === 0 ? undefined : sumOf(plan.numbers('actGp'), quarter));
}

/** Of the months that are over, or of the whole quarter before the first one is; undefined where one is missing. */
function sumOf(months: readonly (number | undefined)[], { quarter, closedMonths }: PlanQuarter): number | undefined {
  const first = 3 * (quarter - 1);
  const parts = months.slice(first, first + (closedMonths || 3));
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return Number(parts.reduce<number>((sum, part) => sum + part!, 0).toFixed(6));
}

/** The year's, by the share of the year that the plan gives to these months. */
function volumeTarget(plan: NamedReader, { quarter, closedMonths }: PlanQuarter): number | undefined {
  const target = plan.number('targetVolume');
  const shares = plan.numbers('cum');
  const first = 3 * (quarter - 1);
  const [from, to] = [first === 0 ? 0 : shares[first - 1], shares[first + (closedMonths || 3) - 1]];
  if (target === undefined || from === undefined || to === undefined) return undefined;
  return Math.round(target * (to - from));
}

/** What was checked in the outlets in this very quarter. */
function merchandising(plan: NamedReader, { quarter }: PlanQuarter, item: 'shelf' | 'area'): Known {
  const names = (['en-US', 'zh-CN'] as const).map((language) =>
    createPlanWords(language)(`annual.merchandising.items.${item}`),
  );
  const row = plan.texts('merItem').findIndex((text) => names.includes(text));
  return row < 0 ? {} : known(plan.numbers('merTarget')[row], plan.numbers(`merQ${quarter}`)[row]);
}

/** How many activities were to end in the quarter so far, and how many of them are done. */
function activities(plan: NamedReader, { year, quarter, is1904 }: PlanQuarter): Known {
  const offset = is1904 ? daysTo1904 : 0;
  const first = (serialOf(year, 3 * quarter - 2, 1) ?? 0) - offset;
  const next = ((quarter === 4 ? serialOf(year + 1, 1, 1) : serialOf(year, 3 * quarter + 1, 1)) ?? 0) - offset;
  const asOf = plan.number('asof') ?? 0;
  const starts = plan.numbers('aStart');
  const isDone = plan.cells('aStatus').map((cell) => listKeyOf('status', cell) === 'done');
  const due = plan
    .numbers('aEnd')
    .map((end, row) => ({ end: end ?? starts[row], isDone: isDone[row] === true }))
    .filter(({ end }) => end !== undefined && end >= first && end < next)
    .filter((each) => each.isDone || each.end! < asOf);
  return due.length === 0 ? {} : known(due.length, due.filter((each) => each.isDone).length);
}
