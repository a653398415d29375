import { judge } from '../../src/core/abc/judge';
import type { Judgement } from '../../src/core/abc/Judgement';
import type { Settings } from '../../src/core/abc/Settings';
import { isUnknown } from '../../src/core/Unknown';
import { createWords } from '../../src/locales/createWords';
import { nativeColumns } from '../../src/sheets/native/nativeColumns';
import { nativeFormulas } from '../../src/sheets/native/nativeFormulas';
import { nativeLimits } from '../../src/sheets/native/nativeLimits';
import type { NativePlaces } from '../../src/sheets/native/NativePlaces';
import type { CellSpec } from '../../src/sheets/SheetSpec';
import { tableOf } from '../core/abc/tableOf';

/** A customer's values as they stand in cells; null is blank. */
export type ValueRow = readonly (number | string | null)[];

/** A judgement as two sheets of cells: its limits, and its customers in the order of the rows given. */
export interface NativeBook {
  readonly judgement: Judgement;
  readonly places: NativePlaces;
  readonly limits: { readonly name: string; readonly cells: CellSpec[][] };
  readonly customers: { readonly name: string; readonly cells: CellSpec[][] };
}

/** What a row shows: "" for whatever it does not have. */
export interface RowVerdict {
  readonly tier: string;
  readonly profile: string;
  readonly score: number | '';
}

const words = createWords('en-US');
const judgeRows = (rows: readonly ValueRow[], settings: Settings) =>
  judge(
    tableOf(
      ...rows[0]!.map((_, column) => rows.map((row) => (typeof row[column] === 'number' ? row[column] : undefined))),
    ),
    settings,
  );

/** What `judge` says of these rows, one by one; nothing of any where it cannot judge. */
export function verdictsOf(rows: readonly ValueRow[], settings: Settings): RowVerdict[] {
  const judgement = judgeRows(rows, settings);
  const blank: RowVerdict = { tier: '', profile: '', score: '' };
  if (isUnknown(judgement)) return rows.map(() => blank);
  return [...judgement.customers]
    .sort((one, other) => one.firstRow - other.firstRow)
    .map(({ tier, profile, score }) => (tier ? { tier, profile, score: score ?? '' } : blank));
}

/** Lays a judgement of these rows out; `label` tells its sheets from those of others. Undefined where it cannot be judged. */
export function nativeBook(rows: readonly ValueRow[], settings: Settings, label = ''): NativeBook | undefined {
  const judgement = judgeRows(rows, settings);
  if (isUnknown(judgement)) return undefined;
  const names = { limits: `ABC's ${label}`, customers: `Customers ${label}` };
  const sheet = (name: string) => `'${name.replaceAll("'", "''")}'!`;
  const count = judgement.indicators.length;
  const first = 3;
  const places: NativePlaces = {
    data: { sheet: sheet(names.customers), row: 4, rows: rows.length },
    tier: 0,
    profile: 1,
    score: 2,
    values: Array.from({ length: count }, (_, index) => first + index),
    helpers: first + count,
    limits: { sheet: sheet(names.limits), row: 5, column: 1 },
  };
  const formulas = nativeFormulas(judgement, places);
  const customers: CellSpec[][] = [[], [], [], []];
  customers[3] = ['Tier', 'Profile', 'Score', ...judgement.indicators.map(({ header }) => header)];
  customers[3].push(...nativeColumns(judgement, words).map(({ header }) => header));
  for (const [index, values] of rows.entries()) {
    const row = places.data.row + index;
    const formula = (at: ((row: number) => string) | undefined): CellSpec => (at ? { formula: at(row) } : null);
    const [tier, profile, score] = [formulas.tier, formulas.profile, formulas.score].map(formula);
    customers.push([tier!, profile!, score!, ...values, ...formulas.helpers.map(formula)]);
  }
  const limits: CellSpec[][] = [];
  for (const { row, column, cells } of nativeLimits(judgement, places, words)) {
    cells.forEach((line, down) => line.forEach((cell, right) => ((limits[row + down] ??= [])[column + right] = cell)));
  }
  return {
    judgement,
    places,
    limits: { name: names.limits, cells: Array.from(limits, (line) => Array.from(line ?? [], (cell) => cell ?? null)) },
    customers: { name: names.customers, cells: customers },
  };
}

/** Whether what cells show is what was judged; a score up to the noise of its sum. */
export function isSameVerdict(shown: RowVerdict, judged: RowVerdict): boolean {
  if (shown.tier !== judged.tier || shown.profile !== judged.profile) return false;
  if (judged.score === '' || shown.score === '') return judged.score === shown.score;
  return Math.abs(shown.score - judged.score) < 1e-12;
}
