import type { RawCell } from './Cells';
import { halfWidth } from './halfWidth';
import { serialOf } from './serialOf';

const longest = 64;
const day =
  /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})[日号]|(\d{4})(\d{2})(\d{2}))(?=$|[ T]|(?<=[日号]))(.*)$/;
const noon = '(?:上午|下午|[AP]M)?';
const clock = '(?:[01]?\\d|2[0-3])(?::[0-5]?\\d(?::[0-5]?\\d(?:\\.\\d+)?)?|[时点](?:[0-5]?\\d分(?:[0-5]?\\d秒)?)?)';
const zone = '(?:Z|[-+]\\d{2}:?\\d{2})?';
const time = new RegExp(`^(?:(?:星期|周)[一二三四五六日天])?(?:T?${noon}${clock}${noon}${zone})?$`, 'i');
/** The serials of 1900-01-01 and of the day after 9999-12-31. */
const firstSerial = 1;
const afterLastSerial = 2958466;

/**
 * The day of a cell as an Excel serial of the 1900 system; undefined when the cell holds no day that exists.
 *
 * Numbers are serials (the time of day is dropped) or yyyymmdd. Texts are read in the orders that mean one thing only:
 * 2024-01-05, 2024/1/5, 2024.1.5, 20240105 and 2024年1月5日, with a weekday or a time behind. "1/5/2024" is refused: it is
 * January to some and May to others. 30 February is no day, and not 1 March.
 * @example readDay('2024年1月5日 13:45') // 45296
 */
export function readDay(cell: RawCell): number | undefined {
  if (typeof cell === 'number') {
    if (cell >= firstSerial && cell < afterLastSerial) return Math.floor(cell);
    return Number.isInteger(cell) && cell >= 19000101 && cell <= 99991231 ? readDay(String(cell)) : undefined;
  }
  if (typeof cell !== 'string' || cell.length > longest) return undefined;
  const parts = day.exec(halfWidth(cell).trim());
  if (parts === null || !time.test(parts[11]!.replaceAll(' ', ''))) return undefined;
  const [year, month, date] = [
    parts[1] ?? parts[5] ?? parts[8],
    parts[3] ?? parts[6] ?? parts[9],
    parts[4] ?? parts[7] ?? parts[10],
  ].map(Number);
  return serialOf(year!, month!, date!);
}
