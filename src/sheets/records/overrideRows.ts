import type { Override } from '../../core/history/Override';
import { daysTo1904 } from '../../core/intake/calendar/readDay';
import { fitText } from '../texts/fitText';
import type { CellSpec } from '../SheetSpec';
import { rowWriter } from './rowWriter';

/**
 * A row a tier set by hand, cell by cell as the columns stand now; none of them is ended.
 * @param headers of the whole table, from left to right
 * @param is1904 whether the workbook counts its days from 1904
 */
export function overrideRows(overrides: readonly Override[], headers: readonly string[], is1904 = false): CellSpec[][] {
  const offset = is1904 ? daysTo1904 : 0;
  const { row } = rowWriter('overrides', headers);
  return overrides.map(({ reason, author, ...override }) =>
    row({
      customerId: override.customerId,
      customer: override.customer,
      tier: override.tier,
      reason: fitText(reason),
      author: fitText(author),
      setOn: override.setOn - offset,
      expiresOn: override.expiresOn === undefined ? null : override.expiresOn - offset,
      endedOn: null,
    }),
  );
}
