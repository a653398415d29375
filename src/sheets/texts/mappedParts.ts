import { columnLetters } from '../../core/intake/cells/cellAddress';
import { columnSpans } from '../../core/intake/cells/columnSpans';
import type { Mapping, MappingPart, PeriodIndicator } from '../../core/intake/Mapping';
import { serialText } from '../../core/intake/calendar/serialText';
import type { Words } from '../../locales/Words';
import { fitText } from './fitText';

/** A header of more characters than this says no more in a line. */
const longestHeader = 80;

/** One part of the mapping in words: what it is for, and which column plays it. */
export interface MappedPart {
  readonly part: string;
  readonly column: string;
}

/**
 * The mapped columns by name and letters, in the order of the mapping; an indicator of many periods by its first and last
 * column and the days between them.
 */
export function mappedParts(
  mapping: Mapping,
  headers: Readonly<Record<number, string>>,
  words: Words,
): readonly MappedPart[] {
  const nameOf = (part: MappingPart) => words(`sheet.check.part.${part}`);
  const single = (part: MappingPart, at: number | undefined): MappedPart[] =>
    at === undefined ? [] : [{ part: nameOf(part), column: columnText(at, headers, words) }];
  return [
    ...single('customer', mapping.customer),
    ...single('name', mapping.name),
    ...single('date', mapping.date),
    ...single('currency', mapping.currency),
    ...single('possibleId', mapping.possibleId),
    ...mapping.indicators.map((indicator) => ({
      part: nameOf(indicator.kind),
      column: 'column' in indicator ? columnText(indicator.column, headers, words) : periodsText(indicator, words),
    })),
  ];
}

function columnText(at: number, headers: Readonly<Record<number, string>>, words: Words): string {
  const letters = columnLetters(at);
  const header = fitText((headers[at] ?? '').trim(), longestHeader);
  return header === ''
    ? words('sheet.check.unnamedColumn', { letters })
    : words('sheet.check.column', { header, letters });
}

function periodsText({ periods }: PeriodIndicator, words: Words): string {
  return words('sheet.check.periodColumns', {
    count: periods.length,
    columns: columnSpans(periods.map(({ column }) => column)),
    first: serialText(periods[0]!.first),
    last: serialText(periods.at(-1)!.last),
  });
}
