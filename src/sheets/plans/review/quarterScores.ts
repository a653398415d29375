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
  /** Those of its months that are over and have an actual, 0 for January. */
  readonly months: readonly number[];
  /** Whether its workbook counts days from 1904. */
  readonly is1904: boolean;
}

type Known = Pick<ReviewScore, 'target' | 'actual'>;

/**
 * Targets and actuals of a quarter as far as its plan knows them. Those that come by months are of the months that are over and have an
 * actual, so that nothing looks missed that is still to come, or that nobody knows.
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

function payments(plan: NamedReader, { quarter, months }: PlanQuarter): Known {
  const at = (name: string) => plan.numbers(name)[quarter - 1];
  return months.length === 0 ? known(at('tq'), undefined) : known(at('dq'), at('gq'));
}

function grossProfit(plan: NamedReader, quarter: PlanQuarter): Known {
  const target = sumOf(plan.numbers('tgtGp'), quarter);
  return known(target, quarter.months.length === 0 ? undefined : sumOf(plan.numbers('actGp'), quarter));
}

/** Of the months that are known, or of the whole quarter while none is; undefined where one is missing. */
function sumOf(cells: readonly (number | undefined)[], quarter: PlanQuarter): number | undefined {
  const parts = monthsOf(quarter).map((month) => cells[month]);
  if (parts.includes(undefined)) return undefined;
  return Number(parts.reduce<number>((sum, part) => sum + part!, 0).toFixed(6));
}

/** The year's, by the share of the year that the plan gives to these months. */
function volumeTarget(plan: NamedReader, quarter: PlanQuarter): number | undefined {
  const target = plan.number('targetVolume');
  const until = [0, ...plan.numbers('cum')];
  let share = 0;
  for (const month of monthsOf(quarter)) {
    const [from, to] = [until[month], until[month + 1]];
    if (from === undefined || to === undefined) return undefined;
    share += to - from;
  }
  return target === undefined ? undefined : Math.round(target * share);
}

function monthsOf({ quarter, months }: PlanQuarter): readonly number[] {
  const first = 3 * (quarter - 1);
  return months.length > 0 ? months : [first, first + 1, first + 2];
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
