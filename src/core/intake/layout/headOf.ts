import type { Cells, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { composeHeaders } from './composeHeaders';
import { headerCell } from './headerCell';
import type { Layout } from './Layout';
import { titleYear } from './titleYear';
import type { Top } from './Top';

/**
 * The first data rows of a range as columns under their headers: what the guess of the columns reads. Without header rows
 * every header is `""`.
 * @example headOf({ sheetName: '', row: 4, sheetColumns: [1], values: [['Report'], ['Customer'], ['Ann']], formats: [] }, { titleRows: 1, headerRows: 1 }).columns[0].header // "Customer"
 */
export function headOf(top: Top, layout: Layout): Cells {
  const { values, formats, sheetColumns } = top;
  const dataRow = layout.titleRows + layout.headerRows;
  const texts = values
    .slice(layout.titleRows, dataRow)
    .map((row, at) =>
      sheetColumns.map((_, column) =>
        headerCell(row[column] ?? '', formats[layout.titleRows + at]?.[column] ?? '', top.is1904),
      ),
    );
  const headers = composeHeaders(texts);
  const data = values.slice(dataRow);
  const columns = sheetColumns.map((sheetColumn, column): RawColumn => {
    const cells = data.map((row) => row[column] ?? '');
    // A blank first cell often lacks the format of the cells below it.
    const filled = Math.max(
      0,
      cells.findIndex((cell) => cellText(cell) !== ''),
    );
    return {
      header: headers[column] ?? '',
      sheetColumn,
      numberFormat: formats[dataRow + filled]?.[column] ?? 'General',
      cells,
    };
  });
  const year = titleYear(top, layout);
  return {
    sheetName: top.sheetName,
    firstRow: top.row + dataRow,
    columns,
    ...(year === undefined ? {} : { titleYear: year }),
    ...(top.is1904 === undefined ? {} : { is1904: top.is1904 }),
    ...(top.culture === undefined ? {} : { culture: top.culture }),
  };
}
