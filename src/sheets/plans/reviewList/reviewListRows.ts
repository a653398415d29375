import { findColumns } from '../../../locales/findColumns';
import type { CellSpec } from '../../SheetSpec';
import type { ReviewLine } from './ReviewLine';
import { reviewListWords } from './reviewListWords';

/** The rows of customers for a list with these headers, in either language; columns of the user's own stay blank. */
export function reviewListRows(lines: readonly ReviewLine[], headers: readonly string[]): CellSpec[][] {
  const { places } = findColumns(headers, reviewListWords());
  return lines.map((line) => {
    const row = headers.map((): CellSpec => null);
    for (const key of ['customerId', 'customer', 'period', 'rate'] as const) {
      const place = places.get(key);
      if (place !== undefined) row[place] = line[key] ?? null;
    }
    return row;
  });
}
