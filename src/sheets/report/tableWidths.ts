import type { JudgedCustomer } from '../../core/abc/Judgement';
import { amountText } from '../texts/amountText';
import type { TableColumn } from './TableColumn';
import { textWidth } from '../texts/textWidth';

/** Characters on one printed page of A4 in landscape that can well be read. */
const pageWidth = 190;
/** A button covers the end of a header. */
const buttonWidth = 3;
/** Headers are bold, and may be shown in a wider font than Excel's own. */
const boldness = 1.15;
const shortHeader = 8;
const longestLine = 18;

/**
 * Widths of the columns in characters: by content within limits; long texts share what is left of the page, but never so little that
 * rows become high: a page in smaller print then has more customers.
 */
export function tableWidths(columns: readonly TableColumn[], customers: readonly JudgedCustomer[]): number[] {
  const own = columns.map((column) => (column.share === undefined ? widthOf(column, customers) : 0));
  const left = pageWidth - own.reduce((sum, width) => sum + width, 0);
  const parts = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  return columns.map(({ share, width }, index) => {
    if (share === undefined || width === undefined) return own[index]!;
    return between(width.least, Math.floor((left * share) / parts), width.most);
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
  const [plain] = (format ?? '0').replaceAll('+', '').split(';');
  const numbers = [least, most].map((number) => textWidth(amountText(number, plain!)));
  const content = Math.max(longest, ...numbers) + 2;
  return Math.max(headerWidth(header), width ? between(width.least, content, width.most) : content);
}

/** A short header without blanks stands in one line, a longer one in two; a very long one of the user's own takes more. */
function headerWidth(header: string): number {
  const words = header.split(/\s+|(?<=[\u2e80-\uffff])/u).map(textWidth);
  const least = /\s/.test(header) ? 0 : Math.min(textWidth(header), shortHeader);
  const line = Math.max(least, Math.ceil(textWidth(header) / 2), ...words);
  return Math.ceil(Math.min(longestLine, line) * boldness) + buttonWidth;
}

function between(least: number, width: number, most: number): number {
  return Math.min(most, Math.max(least, width));
}
