import type { Area, CellFormat, EngineValue } from '../engine/Engine';
import type { SheetSnapshot, WorkbookSnapshot } from '../files/WorkbookSnapshot';
import { columnLetters } from '../objects/formatAddress';
import { messyChinese, messyEnglish } from './messyDealers';
import type { MessyDealer, MessySheet } from './messyDealers';

const titleRows = 3;
const headerRows = 2;
const labels = 4;

/**
 * A sales sheet as people keep it: titles above, a header of two rows with merged groups, regions merged downwards, numbers as text
 * in several spellings, an error, subtotals that add them up, ids of 21 digits, dealers that differ by case or width or have one name,
 * a hidden row and a hidden column.
 */
export function messyWorkbook(language: 'en-US' | 'zh-CN'): WorkbookSnapshot {
  return { sheets: [sheetOf(language === 'zh-CN' ? messyChinese : messyEnglish)], customFunctions: [] };
}

function sheetOf(words: MessySheet): SheetSnapshot {
  const columns = labels + words.months.length + 1;
  const lines: EngineValue[][] = [
    [words.title],
    [words.note],
    [],
    [...words.headers, words.year, ...words.months.slice(1).map(() => null), words.sum],
    [null, null, null, null, ...words.months, null],
  ];
  const merges: Area[] = [
    { row: 0, column: 0, rows: 1, columns },
    ...words.headers.map((_, column) => ({ row: titleRows, column, rows: headerRows, columns: 1 })),
    { row: titleRows, column: labels, rows: 1, columns: words.months.length },
    { row: titleRows, column: columns - 1, rows: headerRows, columns: 1 },
  ];
  const bold = [0, titleRows, titleRows + 1];
  const subtotals: number[] = [];
  for (const { name, dealers } of words.regions) {
    const first = lines.length;
    dealers.forEach((dealer, place) => lines.push(dealerLine(place === 0 ? name : null, dealer, lines.length)));
    merges.push({ row: first, column: 0, rows: dealers.length, columns: 1 });
    subtotals.push(lines.length);
    lines.push(sums(words.subtotal(name), columns, (letter) => `SUM(${letter}${first + 1}:${letter}${lines.length})`));
  }
  bold.push(...subtotals, lines.length);
  lines.push(sums(words.total, columns, (letter) => subtotals.map((row) => `${letter}${row + 1}`).join('+')));
  const contents = lines.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? null));
  const isFormula = (content: EngineValue) => typeof content === 'string' && content.startsWith('=');
  return {
    name: words.sheet,
    visible: true,
    area: { row: 0, column: 0, rows: contents.length, columns },
    contents,
    values: contents.map((line) => line.map((content) => (isFormula(content) ? null : plain(content)))),
    formats: contents.map((line, row) => line.map((content, column) => formatOf(content, row, column, bold))),
    spills: [],
    columnWidths: [90, 178, 200, 90, 84, 84, 84, 84, 84, 84, 96].map((pixels, column) => ({ column, pixels })),
    frozen: { rows: titleRows + headerRows, columns: 3 },
    hiddenRows: [{ row: titleRows + headerRows + 6, rows: 1 }],
    hiddenColumns: [3],
    merges,
    tables: [],
  };
}

function dealerLine(region: string | null, [id, name, channel, ...months]: MessyDealer, row: number): EngineValue[] {
  const first = columnLetters(labels);
  const last = columnLetters(labels + months.length - 1);
  return [region, id, text(name), channel, ...months.map(text), `=SUM(${first}${row + 1}:${last}${row + 1})`];
}

/** Text stays text whatever it looks like, but for an error. */
function text(value: EngineValue): EngineValue {
  return typeof value === 'string' && !value.startsWith('#') ? `'${value}` : value;
}

function plain(content: EngineValue): EngineValue {
  return typeof content === 'string' ? content.replace(/^'/, '') : content;
}

function sums(label: string, columns: number, formula: (letter: string) => string): EngineValue[] {
  return [
    label,
    ...Array.from({ length: columns - 1 }, (_, place) =>
      place + 1 < labels ? null : `=${formula(columnLetters(place + 1))}`,
    ),
  ];
}

function formatOf(content: EngineValue, row: number, column: number, bold: readonly number[]): CellFormat {
  const isHeader = row >= titleRows && row < titleRows + headerRows;
  const isText = typeof content === 'string' && !content.startsWith('=');
  return {
    ...(bold.includes(row) ? { bold: true } : {}),
    ...(row === 0 ? { fontSize: 14 } : {}),
    ...(isHeader ? { fill: '#DDEBF7', horizontal: 'center', vertical: 'middle' } : {}),
    ...(row === 0 || (column === 0 && row >= titleRows) ? { vertical: 'middle' } : {}),
    ...(column >= labels && row >= titleRows + headerRows && !isText ? { numberFormat: '#,##0' } : {}),
  };
}
