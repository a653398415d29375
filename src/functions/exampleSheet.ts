import type { Words } from '../locales/Words';
import type { FunctionMetadata, WorkedExample } from './FunctionMetadata';
import { sheetOf, type ExampleSheet, type Format, type PlacedCell } from './sheetOf';
import { holdsDates, workedText } from './workedText';

/** An answer of more columns, or of longer texts, has the expected one below it and not beside. */
const mostBeside = { columns: 4, letters: 24 };
const header: Format = { bold: true, fill: '#1F4E79', fontColor: '#FFFFFF' };
const input: Format = { fill: '#FFF8DC' };
/** Where the answer starts, below the name, the description, the formula and its title. */
const top = 5;

/**
 * The sheet of one function: the example's cells from A1 on, so that its formula is the one of the help page letter for
 * letter; to their right what the function does, the formula, its live answer and the answer it should give.
 */
export function exampleSheet({ id, words: key, worked }: FunctionMetadata, words: Words): ExampleSheet {
  const titles = worked.cells[0]!;
  const left = titles.length + 1;
  const answer = worked.answer.map((line) => line.map((cell) => workedText(cell, words)));
  const [rows, columns] = [answer.length, answer[0]!.length];
  const isBelow =
    columns > mostBeside.columns || answer.flat().some((cell) => String(cell).length > mostBeside.letters);
  const expected = isBelow ? { row: top + rows + 2, column: left } : { row: top, column: left + columns + 1 };
  return sheetOf(id, {
    cells: [
      ...inputCells(worked, words),
      { row: 0, column: left, content: `ABC.${id}`, format: { bold: true, fontSize: 14 } },
      { row: 1, column: left, content: words(`functions.${key}.description`) },
      { row: 2, column: left, content: `'${worked.formula}`, value: worked.formula, format: { fontName: 'Consolas' } },
      ...titled(words('functions.help.calculated'), answer, { row: top, column: left }, worked.formula),
      ...titled(words('functions.help.expected'), answer, expected),
    ],
    ...(rows * columns > 1 ? { spill: { row: top, column: left, rows, columns } } : {}),
    columnWidths: [...titles.map(() => 110), 24, ...answer[0]!.map(() => 90), ...(isBelow ? [] : [24, 90])],
  });
}

function inputCells(worked: WorkedExample, words: Words): PlacedCell[] {
  const isDay = worked.cells[0]!.map(holdsDates);
  return worked.cells.flatMap((line, row) =>
    line.map((cell, column) => {
      const format = isDay[column] ? { ...input, numberFormat: 'yyyy-mm-dd' } : input;
      return { row, column, content: workedText(cell, words), format: row === 0 ? header : format };
    }),
  );
}

/** The cells of an answer with their title above; with a formula, they are what the first one spills. */
function titled(
  title: string,
  answer: readonly (readonly (string | number)[])[],
  { row, column }: { readonly row: number; readonly column: number },
  formula?: string,
): PlacedCell[] {
  const titles = answer[0]!.map((_, across) => ({
    row: row - 1,
    column: column + across,
    content: across === 0 ? title : null,
    format: header,
  }));
  const cells = answer.flatMap((line, down) =>
    line.map((value, across) => {
      const content = formula === undefined ? value : down + across === 0 ? formula : null;
      const format = typeof value === 'number' && !Number.isInteger(value) ? { numberFormat: '0.0000' } : {};
      return { row: row + down, column: column + across, content, value, format };
    }),
  );
  return [...titles, ...cells];
}
