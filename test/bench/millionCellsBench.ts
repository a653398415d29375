import { worksheetFunctions } from '../../src/functions/worksheetFunctions';
import { useRealCustomFunctions } from '../functions/useRealCustomFunctions';
import type { Contender } from './Contender';
import type { Goal } from './Goal';
import { inThisProcess } from './inThisProcess';
import { race } from './race';
import { randomNumbers } from './randomNumbers';

/** Longer than this, and a person takes the page for frozen. */
const mostMilliseconds = 1000;
/** Columns of a worksheet. */
const mostColumns = 16_384;

/** Every worksheet function over an argument of a million cells, ordinary and awkward: none may freeze the page. */
export async function millionCellsBench(): Promise<readonly Goal[]> {
  useRealCustomFunctions();
  const times = await race('worksheet functions over so many cells', [100_000, 1_000_000], 3, contenders);
  return [...times].map(([name, { large }]) => ({
    promise: `${name} over a million cells: at most ${mostMilliseconds} ms; ${large.toFixed(0)} ms`,
    isMet: large <= mostMilliseconds,
  }));
}

/** Formulas as a person would write them, each with how its arguments come about. */
function contenders(cells: number): Promise<readonly Contender[]> {
  const next = randomNumbers(20_240_108);
  const grid = <T>(columns: number, cell: () => T): T[][] =>
    Array.from({ length: cells / columns }, () => Array.from({ length: columns }, cell));
  const amount = () => Math.round(100 * Math.exp(12 * next())) / 100;
  const column = () => grid(1, amount);
  const fourColumns = () => grid(4, amount);
  const years = () => grid(20, amount);
  const letters = () => grid(1, () => 'ABC'[Math.floor(3 * next())]!);
  const dates = () => grid(1, () => 40_000 + 5000 * next());
  const formulas: Readonly<Record<string, () => readonly unknown[]>> = {
    'TIER(column)': () => [column()],
    'TIER(equal values)': () => [grid(1, () => 5)],
    'TIER(close values)': () => [grid(1, () => 1e6 + next())],
    'TIER(one huge value)': () => [[[1e300], ...column().slice(1)]],
    'TIER(column, , "value")': () => [column(), null, 'value'],
    'TIER(column, , "computed")': () => [column(), null, 'computed'],
    'TIER(column, limits, "limits")': () => [column(), [[1000, 100]], 'limits'],
    'TIER(5, , , column)': () => [5, null, null, column()],
    'PROFILE(columns)': () => [fourColumns()],
    'SCORE(columns)': () => [fourColumns()],
    'SCORE(columns, , "minmax")': () => [fourColumns(), null, 'minmax'],
    'SCORE(columns, , "ordered")': () => [fourColumns(), null, 'ordered'],
    'STABILITY(rows)': () => [years()],
    'STABILITY(rows, "detrended")': () => [years(), 'detrended'],
    'STABILITY(rows too short)': () => [column()],
    'TREND(rows)': () => [years()],
    'SEASONALITY(rows, 4)': () => [years(), 4],
    'SEASONALITY(wide rows, 4)': () => [grid(mostColumns, amount), 4],
    'CUMSHARE(column)': () => [column()],
    'GINI(column)': () => [column()],
    'HHI(column)': () => [column()],
    'MIGRATION(letters, letters)': () => [letters(), letters()],
    'CYCLE(dates)': () => [dates()],
    'OVERDUE(dates, day)': () => [dates(), 45_000],
    'AGING(dates, column, day)': () => [dates(), column(), 45_000],
    'SCURVE(1, 2, 16384)': () => [1, 2, mostColumns],
    'MEASURE(letters)': () => [letters()],
    'MEASURE(wrong letters)': () => [grid(1, () => 'Q')],
  };
  return Promise.resolve(
    Object.entries(formulas).map(([formula, makeArguments]) => {
      const id = /^\w+/.exec(formula)![0];
      const { run } = worksheetFunctions.find(({ metadata }) => metadata.id === id)!;
      // Made for every turn and let go again: two dozen such arguments held at once would slow down every collection.
      const time = () => {
        const given = makeArguments();
        return inThisProcess(formula, () => run(...given)).time();
      };
      return { name: formula, time };
    }),
  );
}
