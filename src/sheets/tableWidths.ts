import type { JudgedCustomer } from '../core/abc/Judgement';
import { amountText } from './amountText';
import type { TableColumn } from './TableColumn';
import { textWidth } from './textWidth';

/** Characters on one printed page of A4 in landscape that can still be read. */
const pageWidth = 190;
/** A header takes two lines; a button covers the end of the last. */
const buttonWidth = 3;
const wrapped = { least: 30, most: 70 } as const;

/** Widths of the columns in characters: by content within limits; the texts that wrap share what is left of the page. */
export function tableWidths(columns: readonly TableColumn[], customers: readonly JudgedCustomer[]): number[] {
  const own = columns.map((column) => (column.wraps === undefined ? widthOf(column, customers) : 0));
  const taken = own.reduce((sum, width) => sum + width, 0);
  const parts = columns.reduce((sum, { wraps = 0 }) => sum + wraps, 0);
  return columns.map(({ wraps }, index) => {
    if (wraps === undefined) return own[index]!;
    return between(wrapped.least, Math.floor(((pageWidth - taken) * wraps) / parts), wrapped.most);
  });
}

function widthOf({ header, cell, format, width }: TableColumn, customers: readonly JudgedCustomer[]): number {
  let longest = 0;
  let [least, most] = [0, 0];
  customers.forEach((customer, index) => {
    const content = cell(customer, index);
    if (typeof content === 'string') longest = Math.max(longest, textWidth(content));
    if (typeof content !== 'number') return;
    least = Math.min(least, content);
    most = Math.max(most, content);
  });
  const numbers = [least, most].map((number) => textWidth(amountText(number, (format ?? '0').split(';')[0]!)));
  const content = Math.max(longest, ...numbers) + 2;
  return Math.max(headerWidth(header), width ? between(width.least, content, width.most) : content);
}

/** The narrowest width at which a header fits in two lines; a very long one of the user's own takes more lines. */
function headerWidth(header: string): number {
  const words = header.split(/\s+|(?<=[\u2e80-\uffff])/u).map(textWidth);
  const width = Math.max(Math.ceil(textWidth(header) / 2) + (words.length > 1 ? 2 : 0), ...words);
  return Math.min(width, 18) + buttonWidth;
}

function between(least: number, width: number, most: number): number {
  return Math.min(most, Math.max(least, width));
}
