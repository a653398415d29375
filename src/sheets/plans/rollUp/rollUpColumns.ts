import { numberFormats } from '../../form/numberFormats';
import type { ListColumn } from '../lists/ListColumn';

const { date, percent, share, text, whole } = numberFormats;
const money = { kind: 'formula', format: numberFormats.money, width: 11 } as const;
const words = { kind: 'formula', align: 'center' } as const;
const quarter = (measure: 'Target' | 'Actual', number: number) =>
  ({ word: `roll.column.quarter${measure}`, values: { number }, ...money }) as const;

/** Which cells of a plan's export row the roll-up keeps, by their numbers there: all but the mark, the id and the year. */
export const savedCells = [3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] as const;
export type SavedCell = (typeof savedCells)[number];
type SavedColumn = `s${SavedCell}`;

const saved = Object.fromEntries(
  savedCells.map((number): [SavedColumn, ListColumn] => [
    `s${number}`,
    { word: 'roll.column.saved', values: { number }, kind: 'text', width: 10, isHidden: true },
  ]),
) as Record<SavedColumn, ListColumn>;

/** What is printed: one page wide. */
const printed = {
  customerId: { word: 'column.customerId', kind: 'text', format: text, width: 12 },
  customer: { word: 'column.customer', kind: 'formula', width: 22 },
  tier: { word: 'column.tier', ...words, width: 6 },
  accountManager: { word: 'column.accountManager', kind: 'formula', width: 12 },
  profile: { word: 'column.profile', ...words, width: 8 },
  state: { word: 'roll.column.state', ...words, width: 8 },
  ly: { word: 'column.ly', ...money },
  target: { word: 'column.target', ...money },
  dueT: { word: 'roll.column.dueT', ...money },
  dueA: { word: 'roll.column.dueA', ...money },
  rate: { word: 'column.rate', kind: 'formula', format: percent, width: 9, mark: 'rate' },
  gap: { word: 'column.gap', ...money, mark: 'negative' },
  light: { word: 'column.light', ...words, width: 7, mark: 'light' },
  budget: { word: 'roll.column.budget', ...money, width: 10 },
  cost: { word: 'roll.column.cost', ...money, width: 10 },
  spent: { word: 'roll.column.spent', ...money, width: 10 },
  costRatio: { word: 'column.costRatio', kind: 'formula', format: share, width: 8 },
  overdue: { word: 'roll.column.overdue', kind: 'formula', format: whole, width: 8 },
  reviews: { word: 'roll.column.reviews', kind: 'formula', format: whole, width: 8 },
  next: { word: 'column.next', kind: 'formula', format: date, width: 11 },
} as const satisfies Readonly<Record<string, ListColumn>>;

export const printedColumns = Object.keys(printed).length;

/** The columns of the roll-up: one row a customer of the year. */
export const rollUpColumns = {
  ...printed,
  t1: quarter('Target', 1),
  t2: quarter('Target', 2),
  t3: quarter('Target', 3),
  t4: quarter('Target', 4),
  a1: quarter('Actual', 1),
  a2: quarter('Actual', 2),
  a3: quarter('Actual', 3),
  a4: quarter('Actual', 4),
  sheet: { word: 'roll.column.sheet', kind: 'text', width: 28 },
  refreshed: { word: 'roll.column.refreshed', kind: 'text', format: date, width: 12 },
  row: { word: 'roll.column.row', kind: 'formula', width: 10, isHidden: true },
  ref: { word: 'roll.column.ref', kind: 'formula', width: 10, isHidden: true },
  ...saved,
} satisfies Readonly<Record<string, ListColumn>>;

export type RollUpColumn = keyof typeof rollUpColumns;
