import type { Cells } from '../cells/Cells';
import type { ColumnContent } from './columnContent';
import { findPeriodGroups } from './findPeriodGroups';
import { guessCurrency } from './guessCurrency';
import { guessCustomer } from './guessCustomer';
import { guessDate } from './guessDate';
import { guessIndicators } from './guessIndicators';
import { headColumn } from './headColumn';
import type { Confidence } from '../layout/Layout';
import { indicatorColumns, type MappingPart } from '../Mapping';
import type { MappingGuess } from './MappingGuess';

/** Each column that is read costs time. */
const mostLabels = 6;
/** A running number may end in "合计" as well. */
const labelContents: ReadonlySet<ColumnContent> = new Set<ColumnContent>(['texts', 'rowNumbers']);

/**
 * Guesses which column plays which part, from the headers (Chinese and English) and from what the first rows hold: a
 * column called "Sales rep" is full of names and therefore no amount. No column plays two parts.
 *
 * Each part says how far it may be trusted. sure: the header's word and the cells agree, and nothing else could be meant;
 * likely: only one of them speaks, or another column lost by rank; unsure: nothing speaks, it is only the first that could be
 * (texts for the customer, amounts for the scale). Where periods stand side by side ("2025-01", "2025-02") and no column
 * is a date for sure, they are the amounts, and there is no date column.
 * @param head every column of the range with its first data rows (200 are plenty)
 * @param today Excel serial of the 1900 system: it gives a year to headers such as "1月" where no title names one; they are no
 *   periods without either
 * @example guessMapping({ sheetName: '', firstRow: 1, columns: [{ header: '客户', sheetColumn: 2, numberFormat: '', cells: [] }] }) // {"customer":2,"indicators":[],"confidence":{"customer":"likely"},"periodGroups":[]}
 */
export function guessMapping(head: Cells, today?: number): MappingGuess {
  const columns = head.columns.map(headColumn).filter(({ header, content }) => header !== '' || content !== 'empty');
  const numeric = columns.filter(({ content }) => !['texts', 'days', 'currencies'].includes(content));
  const periodGroups = findPeriodGroups(
    numeric.map(({ column }) => column),
    today,
    head.titleYear,
  );
  const inGroups = new Set(
    periodGroups.flatMap(({ periods, unused }) => [...periods.map(({ column }) => column), ...unused]),
  );
  const single = columns.filter(({ column }) => !inGroups.has(column.sheetColumn));
  const found = guessCustomer(single);
  const { customer, name, possibleId } = found;
  const labels = [customer, name, possibleId];
  const free = single.filter(({ column }) => !labels.includes(column));
  const currency = guessCurrency(free);
  const dated = guessDate(free.filter(({ column }) => column !== currency?.column));
  const taken = [...labels, currency?.column, dated?.column];
  // Where dates say when, columns named after periods are amounts like others.
  const isLedger = dated?.confidence === 'sure';
  const { indicators, confidence, isWide } = guessIndicators(
    numeric.filter(({ column }) => !taken.includes(column) && (isLedger || !inGroups.has(column.sheetColumn))),
    isLedger ? [] : periodGroups,
  );
  const date = isWide ? undefined : dated;
  const mapped = new Set([...taken.map((column) => column?.sheetColumn), ...indicators.flatMap(indicatorColumns)]);
  const texts = single.filter(({ column, content }) => labelContents.has(content) && !mapped.has(column.sheetColumn));
  const labelPlaces = texts.slice(0, mostLabels).map(({ column }) => column.sheetColumn);
  const trust: Partial<Record<MappingPart, Confidence>> = {
    ...(customer ? { customer: found.confidence } : {}),
    ...(name ? { name: found.confidence } : {}),
    ...(possibleId ? { possibleId: 'likely' } : {}),
    ...(date ? { date: date.confidence } : {}),
    ...(currency ? { currency: currency.confidence } : {}),
    ...confidence,
  };
  return {
    ...(customer ? { customer: customer.sheetColumn } : {}),
    ...(name ? { name: name.sheetColumn } : {}),
    ...(date ? { date: date.column.sheetColumn } : {}),
    ...(currency ? { currency: currency.column.sheetColumn } : {}),
    ...(possibleId ? { possibleId: possibleId.sheetColumn } : {}),
    ...(labelPlaces.length > 0 ? { labels: labelPlaces } : {}),
    indicators,
    confidence: trust,
    periodGroups,
  };
}
