import type { Override } from '../../core/history/Override';
import { findRecordColumns } from './findRecordColumns';
import { readRecord, type ReadRows } from './readRecord';
import type { RecordTable } from './RecordTable';

export interface ReadOverrides extends ReadRows<Override> {
  /** The 0-based sheet column in which the day goes on which one of them is ended; undefined where it is missing. */
  readonly endedOnColumn: number | undefined;
}

/** The tiers set by hand that stand on their sheet now and were not ended, in the order of its rows. */
export function readOverrides(table: RecordTable): ReadOverrides {
  const place = findRecordColumns('overrides', table.headers).places.get('endedOn');
  const read = readRecord('overrides', table, (cells): Override | undefined => {
    if (cells.day('endedOn') !== undefined) return undefined;
    const [customerId, tier] = [cells.id('customerId'), cells.tier('tier')];
    const [setOn, expiresOn] = [cells.day('setOn'), cells.day('expiresOn')];
    if (customerId === undefined) return cells.missing('customerId');
    if (tier === undefined) return cells.missing('tier');
    if (setOn === undefined) return cells.missing('setOn');
    return {
      customerId,
      customer: cells.text('customer'),
      tier,
      reason: cells.text('reason'),
      author: cells.text('author'),
      setOn,
      ...(expiresOn === undefined ? {} : { expiresOn }),
    };
  });
  return { ...read, endedOnColumn: place === undefined ? undefined : table.column + place };
}
