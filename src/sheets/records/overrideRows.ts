import type { Override } from '../../core/history/Override';
import { fitText } from '../texts/fitText';
import type { CellSpec } from '../SheetSpec';
import { rowWriter } from './rowWriter';

/**
 * A row a tier set by hand, cell by cell as the columns stand now; none of them is ended.
 * @param headers of the whole table, from left to right
 */
export function overrideRows(overrides: readonly Override[], headers: readonly string[]): CellSpec[][] {
  const { row } = rowWriter('overrides', headers);
  return overrides.map(({ reason, author, ...override }) =>
    row({
      customerId: override.customerId,
      customer: override.customer,
      tier: override.tier,
      reason: fitText(reason),
      author: fitText(author),
      setOn: override.setOn,
      expiresOn: override.expiresOn ?? null,
      endedOn: null,
    }),
  );
}
