import { headerCell } from '../../core/intake/layout/headerCell';
import type { Layout } from '../../core/intake/layout/Layout';
import type { Top } from '../../core/intake/layout/Top';
import type { Words } from '../../locales/Words';
import type { PickOption } from './PickOption';

/** Headers further down can be had by selecting fewer rows. */
const rowsOffered = 10;
const textsShown = 5;
const columnsSearched = 100;

export interface HeaderOption extends PickOption {
  readonly layout: Layout;
}

/** Where the headers can be said to stand: nowhere, in one row, or in two; blank rows hold none. */
export function headerOptions(top: Top, layout: Layout, words: Words): HeaderOption[] {
  const rows = Math.min(rowsOffered, top.values.length - 1);
  const furthest = Math.max(rows + 1, layout.titleRows + layout.headerRows);
  const glimpses = Array.from({ length: furthest }, (_, row) => glimpseOf(top, row, words));
  const option = (titleRows: number, headerRows: Layout['headerRows']): HeaderOption => ({
    value: layoutValue({ titleRows, headerRows }),
    name: words(`pane.columns.headerRows.${headerRows}`, {
      row: top.row + titleRows + 1,
      next: top.row + titleRows + 2,
    }),
    // Of two header rows the lower one names the columns.
    detail: glimpses[titleRows + (headerRows === 2 ? 1 : 0)] ?? '',
    layout: { titleRows, headerRows },
  });
  const options = [option(layout.titleRows, 0)];
  for (let row = 0; row < rows; row += 1) {
    if (glimpses[row] === '') continue;
    options.push(option(row, 1));
    if (row + 2 < top.values.length && glimpses[row + 1] !== '') options.push(option(row, 2));
  }
  const present = layoutValue(layout);
  return options.some(({ value }) => value === present)
    ? options
    : [...options, option(layout.titleRows, layout.headerRows)];
}

export function layoutValue({ titleRows, headerRows }: Layout): string {
  return `${titleRows} ${headerRows}`;
}

function glimpseOf({ values, formats, is1904 }: Top, row: number, words: Words): string {
  const texts = (values[row] ?? [])
    .slice(0, columnsSearched)
    .map((cell, column) => headerCell(cell, formats[row]?.[column] ?? '', is1904))
    .filter((text) => text !== '');
  const shown = texts.slice(0, textsShown).map((text) => (text.length > 20 ? `${text.slice(0, 19)}…` : text));
  return [...shown, ...(texts.length > textsShown ? ['…'] : [])].join(words('pane.columns.glimpse'));
}
