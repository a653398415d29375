import { tiers, type Tier } from '../core/abc/Tier';
import { measureKinds, type MeasureKind } from '../core/plan/measureLevels';
import type { MeasureTexts } from '../core/plan/MeasureTexts';
import { earlierColumnWords } from '../locales/earlierColumnWords';
import { findColumns } from '../locales/findColumns';
import { measureColumns } from '../locales/measureColumns';
import { stabilityOf } from '../locales/stabilityOf';
import { errorCell, errorTextOf, rowsOf, widthOf } from './readGrid';
import { readText } from './readText';
import { wrongArgument } from './refuse';
import type { ParameterName } from './say';

type Column = keyof (typeof measureColumns)['en-US'];
type Rows = readonly (readonly unknown[])[];

/** In the order of the sheet "Measures", after its key. */
const columns: readonly Column[] = ['tier', 'stability', ...measureKinds];

/**
 * A range with somebody's own measures: a row a tier and stability, and the eight texts. With headers, in either language, its
 * columns stand in any order; without, they stand side by side from the tier on, as in the table's body, with or without the key
 * before them. Of two rows for the same customers the upper one counts. What cannot be read is refused with its row.
 * @example readMeasureTable([['A', 'lost', 'Call', '', '', '', '', '', '', '']], 'table')['A-lost'].visit // "Call"
 */
export function readMeasureTable(argument: unknown, parameter: ParameterName): MeasureTexts {
  const rows = rowsOf(argument);
  const { places, top } = placesIn(rows, parameter);
  const texts: Record<string, Readonly<Record<MeasureKind, string>>> = {};
  rows.forEach((cells, index) => {
    if (index < top) return;
    const at = (column: Column) => textAt(cells[places.get(column)!], index, places.get(column)!, parameter);
    const [letter, word] = [at('tier'), at('stability')];
    if (letter === '' && word === '') return;
    const [tier, verdict] = [tierOf(letter), stabilityOf(word)];
    if (tier === undefined || verdict === undefined) throw wrongArgument('measureRow', parameter, { row: index + 1 });
    texts[`${tier}-${verdict}`] ??= textsOf(at);
  });
  return texts;
}

function textsOf(at: (column: Column) => string): Readonly<Record<MeasureKind, string>> {
  return Object.fromEntries(measureKinds.map((kind) => [kind, at(kind)])) as Record<MeasureKind, string>;
}

/** Where the columns stand, and the first row below their headers. */
function placesIn(
  rows: Rows,
  parameter: ParameterName,
): { readonly places: ReadonlyMap<Column, number>; readonly top: number } {
  const headers = findColumns<Column>(
    (rows[0] ?? []).map((cell) => readText(cell)),
    measureColumns,
    earlierColumnWords.measures,
  );
  if (headers.missing.length === 0) return { places: headers.places, top: 1 };
  // A part of the headers is a header row with a column renamed or missing, and no measure.
  const first = headers.places.size > columns.length / 2 ? undefined : firstColumn(rows);
  if (first === undefined) {
    rows.forEach((cells, row) => cells.forEach((cell, column) => textAt(cell, row, column, parameter)));
    throw wrongArgument('measureColumns', parameter);
  }
  return { places: new Map(columns.map((column, place) => [column, first + place])), top: 0 };
}

/** The column of the tiers: the first one in which a tier stands beside a stability. */
function firstColumn(rows: Rows): number | undefined {
  for (let column = 0; column + columns.length <= widthOf(rows); column++) {
    const isIt = rows.some(
      (cells) =>
        tierOf(readText(cells[column])) !== undefined && stabilityOf(readText(cells[column + 1])) !== undefined,
    );
    if (isIt) return column;
  }
  return undefined;
}

function tierOf(letter: string): Tier | undefined {
  return tiers.find((tier) => tier === letter.toUpperCase());
}

function textAt(cell: unknown, row: number, column: number, parameter: ParameterName): string {
  const text = errorTextOf(cell);
  if (text !== undefined) throw errorCell({ row: row + 1, column: column + 1, text }, parameter);
  return readText(cell);
}
