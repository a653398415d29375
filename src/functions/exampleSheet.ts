import type { Words } from '../locales/Words';
import type { FunctionMetadata } from './FunctionMetadata';
import { sheetOf, type ExampleSheet, type Format } from './sheetOf';
import { holdsDates, workedText } from './workedText';

/** From here on an answer is a sentence. */
const longText = 24;
const header: Format = { bold: true, fill: '#1F4E79', fontColor: '#FFFFFF' };
const input: Format = { fill: '#FFF8DC' };

/**
 * The sheet of one function: the example's cells from A1 on, so that its formula is the one of the help page letter for
 * letter; to their right what the function does, the formula, its live answer and the answer it should give.
 */
export function exampleSheet({ id, words: key, worked }: FunctionMetadata, words: Words): ExampleSheet {
  const titles = worked.cells[0]!;
  const left = titles.length + 1;
  const answer = worked.answer.map((line) => line.map((cell) => workedText(cell, words)));
  const [rows, columns] = [answer.length, answer[0]!.length];
  const right = left + columns + 1;
  const isLong = answer.flat().some((cell) => String(cell).length > longText);
  const format: Format = isLong ? { wrap: true, vertical: 'top' } : {};
  const cells = worked.cells.flatMap((line, row) =>
    line.map((cell, column) => {
      const day = holdsDates(titles[column]) ? { numberFormat: 'yyyy-mm-dd' } : {};
      return { row, column, content: workedText(cell, words), format: row === 0 ? header : { ...input, ...day } };
    }),
  );
  const answers = answer.flatMap((line, down) =>
    line.flatMap((cell, across) => [
      {
        row: 5 + down,
        column: left + across,
        content: down + across === 0 ? worked.formula : null,
        value: cell,
        format,
      },
      { row: 5 + down, column: right + across, content: cell, format },
    ]),
  );
  return sheetOf(id, {
    cells: [
      ...cells,
      { row: 0, column: left, content: `ABC.${id}`, format: { bold: true, fontSize: 14 } },
      { row: 1, column: left, content: words(`functions.${key}.description`) },
      { row: 2, column: left, content: `'${worked.formula}`, value: worked.formula, format: { fontName: 'Consolas' } },
      { row: 4, column: left, content: words('functions.help.calculated'), format: header },
      { row: 4, column: right, content: words('functions.help.expected'), format: header },
      ...answers,
    ],
    ...(rows * columns > 1 ? { spill: { row: 5, column: left, rows, columns } } : {}),
    columnWidths: [
      ...titles.map(() => 110),
      24,
      ...answer[0]!.map(() => (isLong ? 360 : 90)),
      24,
      ...answer[0]!.map(() => (isLong ? 360 : 90)),
    ],
  });
}
