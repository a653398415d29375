import { bestColumn } from './bestColumn';
import type { RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import type { HeadColumn } from './headColumn';
import { headerWords } from '../words/headerWords';
import type { Confidence } from '../layout/Layout';
import { matchWord } from '../words/matchWord';
import { readDay } from '../calendar/readDay';
import { readPeriod } from '../calendar/readPeriod';

export interface GuessedColumn {
  readonly column: RawColumn;
  readonly confidence: Confidence;
}

/**
 * Finds the day of a sale: by the header's word where the cells can be days ("开票日期" before "日期", never "到期日"), else the
 * first column of days. Numbers without a date format are days only when the header says so: serials, 20240105, 202401. Days and
 * months without a year ("1月5日", "Jan") under such a header are none; the column is given as unsure, for the user to see.
 */
export function guessDate(candidates: readonly HeadColumn[]): GuessedColumn | undefined {
  const { date, notDate } = headerWords;
  const possible = candidates.filter(
    ({ column, content }) => content === 'days' || content === 'empty' || isSerials(column),
  );
  const named = bestColumn(possible, ({ header }) =>
    matchWord(header, notDate) === undefined ? matchWord(header, date) : undefined,
  );
  if (named) {
    const isSure = named.rivals === 0 && named.chosen.content !== 'empty';
    return { column: named.chosen.column, confidence: isSure ? 'sure' : 'likely' };
  }
  const days = candidates.filter(({ content }) => content === 'days');
  const plain = days.find(({ header }) => matchWord(header, notDate) === undefined);
  if (plain) return { column: plain.column, confidence: 'likely' };
  const doubtful = days[0] ?? candidates.find(({ column, header }) => isPlainDate(header) && lacksYears(column));
  return doubtful && { column: doubtful.column, confidence: 'unsure' };
}

function isPlainDate(header: string): boolean {
  return matchWord(header, headerWords.notDate) === undefined && matchWord(header, headerWords.date) !== undefined;
}

/** Mostly texts that would be days or months if a year stood beside them. */
function lacksYears(column: RawColumn): boolean {
  const texts = column.cells.map(cellText).filter((text) => text !== '');
  const yearless = texts.filter((text) => {
    const period = readPeriod(text);
    if (period !== undefined) return !('first' in period);
    return readDay(`2024年${text}`) !== undefined || readDay(`${text} 2024`) !== undefined;
  });
  return texts.length > 0 && 2 * yearless.length >= texts.length;
}

/** Mostly days between 1970 and 2100, as serials or as one number of year, month and day. */
function isSerials(column: RawColumn): boolean {
  const filled = column.cells.filter((cell) => cellText(cell) !== '');
  const serials = filled.filter((cell) => {
    const day = typeof cell === 'number' || /^\s*\d{5,8}\s*$/.test(cellText(cell)) ? readDay(cell) : undefined;
    return day !== undefined && day >= 25569 && day < 73415;
  });
  return serials.length > 0 && 2 * serials.length >= filled.length;
}
