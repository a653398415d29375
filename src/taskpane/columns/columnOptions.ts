import type { Cells } from '../../core/intake/cells/Cells';
import { columnLetters } from '../../core/intake/cells/cellAddress';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import { exampleOf } from './exampleOf';
import type { PickOption } from './PickOption';

/** The columns that can be chosen, each by its header and its first value; those with neither are not offered. */
export function columnOptions(
  { columns, is1904 }: Pick<Cells, 'columns' | 'is1904'>,
  words: Words,
  numbers: NumberFormats,
): PickOption[] {
  return columns.flatMap((column) => {
    const { header, sheetColumn } = column;
    const example = exampleOf(column, numbers, is1904);
    if (header === '' && example === undefined) return [];
    return {
      value: columnValue(sheetColumn),
      name: header === '' ? columnName(sheetColumn, words) : header,
      detail:
        example === undefined ? words('pane.columns.noExample') : words('pane.columns.example', { value: example }),
    };
  });
}

export function columnValue(sheetColumn: number): string {
  return `column ${sheetColumn}`;
}

/** The sheet column that an option's value names; undefined when it names none. */
export function columnOf(value: string | undefined): number | undefined {
  const found = /^column (\d+)$/.exec(value ?? '');
  return found ? Number(found[1]) : undefined;
}

/** How a column without a header is called. */
export function columnName(sheetColumn: number, words: Words): string {
  return words('pane.columns.noHeader', { letters: columnLetters(sheetColumn) });
}
