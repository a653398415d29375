import { columnLetters } from './cellAddress';

/**
 * Columns by their letters, adjoining ones as a span.
 * @param columns 0-based sheet columns in any order
 * @example columnSpans([1, 2, 3, 5]) // "B–D, F"
 */
export function columnSpans(columns: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const span = spans.at(-1);
    if (span && column <= span[1] + 1) span[1] = column;
    else spans.push([column, column]);
  }
  return spans
    .map(([first, last]) => (first === last ? columnLetters(first) : `${columnLetters(first)}–${columnLetters(last)}`))
    .join(', ');
}
