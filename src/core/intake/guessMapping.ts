import type { Cells, RawColumn } from './Cells';
import { guessCustomer } from './guessCustomer';
import { headColumn, type HeadColumn } from './headColumn';
import { headerWords } from './headerWords';
import { indicatorKinds, type IndicatorKind, type Mapping } from './Mapping';
import type { MappingGuess } from './MappingGuess';
import { matchWord } from './matchWord';
import { readDay } from './readDay';

/**
 * Guesses which column plays which part, from the headers (Chinese and English) and from what the first rows hold: a
 * column called "Sales rep" is full of names and therefore no amount. No column plays two parts.
 * @param head every column of the range with its first data rows (200 are plenty)
 * @example guessMapping({ sheetName: '', firstRow: 1, columns: [{ header: '客户', sheetColumn: 2, numberFormat: '', cells: [] }] }) // {"customer":2,"indicators":[]}
 */
export function guessMapping(head: Cells): MappingGuess {
  const candidates = head.columns.map(headColumn);
  const { customer, name } = guessCustomer(candidates);
  const free = candidates.filter(({ column }) => column !== customer && column !== name);
  const date = guessDate(free);
  const numeric = free.filter(({ column, content }) => column !== date && !['texts', 'days'].includes(content));
  return {
    ...(customer ? { customer: customer.sheetColumn } : {}),
    ...(name ? { name: name.sheetColumn } : {}),
    ...(date ? { date: date.sheetColumn } : {}),
    indicators: guessIndicators(numeric),
  };
}

function guessDate(candidates: readonly HeadColumn[]): RawColumn | undefined {
  // A serial without a date format is a plain number; the header then has to say that it is a date.
  const looks = candidates.filter(
    ({ column, content }) =>
      ['days', 'empty'].includes(content) || (content !== 'texts' && column.cells.some(isSerial)),
  );
  const named = best(looks, headerWords.date, headerWords.notDate);
  return named ?? candidates.find(({ content }) => content === 'days')?.column;
}

/** A day between 1970 and 2100, as a serial or as yyyymmdd. */
function isSerial(cell: unknown): boolean {
  const day = typeof cell === 'number' ? readDay(cell) : undefined;
  return day !== undefined && day >= 25569 && day < 73415;
}

function guessIndicators(numeric: readonly HeadColumn[]): Mapping['indicators'] {
  const { brand, contribution, date, notAmount, ratio, scale, share, shareOf, year } = headerWords;
  const notScale = [...notAmount, ...contribution];
  const mentions = (terms: readonly string[]) => numeric.filter(({ header }) => matchWord(header, terms) !== undefined);
  const found: Record<IndicatorKind, RawColumn | undefined> = {
    scale: best(numeric, scale, notScale),
    contribution: best(numeric, contribution, notAmount),
    brandShare: best(mentions(share), shareOf, []) ?? best(mentions(ratio), brand, []),
  };
  if (!found.scale && !found.contribution) {
    // No word is known: the first column of amounts that is not called something else.
    const elsewhere = new Set(mentions([...notScale, ...share, ...date, ...year]));
    found.scale = numeric.find((each) => each.content === 'amounts' && !elsewhere.has(each))?.column;
  }
  return indicatorKinds.flatMap((kind) => {
    const column = found[kind];
    return column ? [{ kind, column: column.sheetColumn }] : [];
  });
}

/** The column whose header holds the earliest term of the ranking and no excluding term; the leftmost of equals. */
function best(
  candidates: readonly HeadColumn[],
  ranking: readonly string[],
  excluded: readonly string[],
): RawColumn | undefined {
  let chosen: HeadColumn | undefined;
  let chosenPlace = Infinity;
  for (const candidate of candidates) {
    const place = matchWord(candidate.header, ranking);
    if (place === undefined || place >= chosenPlace || matchWord(candidate.header, excluded) !== undefined) continue;
    chosen = candidate;
    chosenPlace = place;
  }
  return chosen?.column;
}
