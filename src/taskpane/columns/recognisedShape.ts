import type { Cells } from '../../core/intake/cells/Cells';
import { indicatorKinds, type PeriodColumn } from '../../core/intake/Mapping';
import type { MappingDraft } from '../pane/MappingDraft';

/** What a row of the data is, as far as the columns chosen tell. */
export type RecognisedShape =
  | { readonly shape: 'open' } // the customers or the amounts are not chosen yet
  | { readonly shape: 'periods'; readonly periods: readonly PeriodColumn[] } // one row a customer, one column a period
  | { readonly shape: 'ledger' } // one row a sale or payment, with its date
  | { readonly shape: 'several' } // several rows a customer, without dates
  | { readonly shape: 'single' }; // one row a customer

/** The shape under these columns; the rows of `head`, the first of the data, tell whether customers repeat. */
export function recognisedShape(draft: MappingDraft, head: Cells): RecognisedShape {
  const indicators = indicatorKinds.flatMap((kind) => draft[kind] ?? []);
  if (draft.customer === undefined || indicators.length === 0) return { shape: 'open' };
  for (const indicator of indicators) {
    if ('periods' in indicator) return { shape: 'periods', periods: indicator.periods };
  }
  if (draft.date !== undefined) return { shape: 'ledger' };
  return { shape: repeats(head, draft.customer) ? 'several' : 'single' };
}

function repeats(head: Cells, sheetColumn: number): boolean {
  const cells = head.columns.find((column) => column.sheetColumn === sheetColumn)?.cells ?? [];
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  return new Set(filled).size < filled.length;
}
