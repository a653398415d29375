import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';
import { namedReader } from '../../../../src/sheets/plans/namedReader';
import { quarterScores } from '../../../../src/sheets/plans/review/quarterScores';
import { named } from '../named';

const months = Array.from({ length: 12 }, (_, month) => (month + 1) * 10);
const shares = months.map((_, month) => (month + 1) / 12);
const day = (month: number, date: number) => serialOf(2027, month, date)!;
const plan: Readonly<Record<string, readonly RawCell[]>> = {
  tq: [60, 150, 240, 330],
  dq: [60, 90, 0, 0],
  gq: [66, 88, '', ''],
  tgtGp: months,
  actGp: months.map((amount, month) => (month < 5 ? amount / 2 : '')),
  targetBrand: [0.3],
  nowBrand: [0.25],
  targetVolume: [1200],
  cum: shares,
  asof: [day(6, 10)],
};
const scores = (quarter: number, closedMonths: number, rest: typeof plan = {}, is1904 = false) =>
  quarterScores(namedReader(named('plan', { ...plan, ...rest }), 'plan'), {
    year: 2027,
    ...{ quarter, is1904, months: [0, 1, 2].slice(0, closedMonths).map((month) => 3 * (quarter - 1) + month) },
  });

describe('the figures of a quarter of a plan', () => {
  it('are those of the whole quarter once it is over', () => {
    expect(scores(1, 3)).toMatchObject({
      payments: { target: 60, actual: 66 },
      grossProfit: { target: 60, actual: 30 },
      brandShare: { target: 0.3, actual: 0.25 },
      volume: { target: 300 },
    });
  });

  it('are those of the months that are over while it runs: what is still to come is not missed', () => {
    expect(scores(2, 2)).toMatchObject({
      payments: { target: 90, actual: 88 },
      grossProfit: { target: 90, actual: 45 },
      volume: { target: 200 },
    });
  });

  it('are those of the same months on both sides where one between others is not known', () => {
    const [values, rest] = [namedReader(named('plan', plan), 'plan'), { year: 2027, quarter: 1, is1904: false }];
    expect(quarterScores(values, { ...rest, months: [0, 2] })).toMatchObject({
      grossProfit: { target: 40, actual: 20 },
      volume: { target: 200 },
    });
  });

  it('are targets alone before the first month is over', () => {
    const { payments, grossProfit } = scores(3, 0);
    expect([payments, grossProfit]).toEqual([{ target: 240 }, { target: 240 }]);
  });

  it('are not guessed where a month is missing, nor where the standard plan has no such cells', () => {
    expect(scores(2, 3).grossProfit).toEqual({ target: 150 });
    const blank = namedReader(named('plan', {}), 'plan');
    const bare = quarterScores(blank, { year: 2027, quarter: 1, months: [0, 1, 2], is1904: false });
    expect(Object.values(bare)).toEqual(Object.values(bare).map(() => ({})));
  });

  it.each(['Shelf share', '货架占比'])('take what was checked in this quarter under "%s"', (item) => {
    const rest = { merItem: ['POSM', item], merTarget: [9, 0.7], merQ1: ['', 0.5], merQ2: [3, ''] };
    expect([scores(1, 3, rest).shelfShare, scores(2, 3, rest).shelfShare]).toEqual([
      { target: 0.7, actual: 0.5 },
      { target: 0.7 },
    ]);
  });

  it('count the activities that were to end in it so far, and those that are done', () => {
    const rest = {
      aStart: [day(4, 1), day(4, 1), '', day(3, 1), day(6, 1), day(6, 1), day(5, 1)],
      aEnd: [day(4, 30), day(5, 5), day(5, 6), day(3, 31), day(6, 20), day(6, 30), ''],
      aStatus: ['Done', '已完成', 'Not started', 'Done', 'In progress', 'Done', 'Cancelled'],
    };
    // Of those after today only the one that is done already.
    expect(scores(2, 2, rest).activities).toEqual({ target: 5, actual: 3 });
    expect(scores(4, 0, rest).activities).toEqual({});
    const earlier = (days: readonly RawCell[]) => days.map((each) => (typeof each === 'number' ? each - 1462 : each));
    const in1904 = { ...rest, aStart: earlier(rest.aStart), aEnd: earlier(rest.aEnd), asof: earlier(plan.asof!) };
    expect(scores(2, 2, in1904, true).activities).toEqual({ target: 5, actual: 3 });
  });
});
