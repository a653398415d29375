import type { Rectangle } from '../sheets/rangeAddress';
import { longestAddress } from './longestAddress';
import { sheetSize } from './sheetSize';

/**
 * The areas of an address without sheet names, by numbers; whole columns ("A:C") and rows ("2:5") reach to the edge of the sheet.
 * undefined when a part cannot be read, or may be missing at the end of a very long address.
 * @example parseAreas('B2:C4,E:E') // [{"row":1,"column":1,"rows":3,"columns":2},{"row":0,"column":4,"rows":1048576,"columns":1}]
 */
export function parseAreas(address: string): readonly Rectangle[] | undefined {
  if (address.length > longestAddress) return undefined;
  const areas = address.split(',').map(parseArea);
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

function parseArea(text: string): Rectangle | undefined {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, fromLetters = '', fromRow = '', toLetters = fromLetters, toRow = fromRow] = match;
  if ((fromLetters === '') !== (toLetters === '') || (fromRow === '') !== (toRow === '')) return undefined;
  const isLine = fromLetters === '' || fromRow === '';
  if (isLine && (match[3] === undefined || fromLetters + fromRow === '')) return undefined;
  const [column, lastColumn] = fromLetters === '' ? [0, sheetSize.columns - 1] : [fromLetters, toLetters].map(columnOf);
  const [row, lastRow] = fromRow === '' ? [0, sheetSize.rows - 1] : [fromRow, toRow].map((each) => Number(each) - 1);
  if (lastColumn! >= sheetSize.columns || lastRow! >= sheetSize.rows || row! < 0) return undefined;
  return { row: row!, column: column!, rows: lastRow! - row! + 1, columns: lastColumn! - column! + 1 };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
