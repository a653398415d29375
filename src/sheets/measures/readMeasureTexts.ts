import { measureKinds, type MeasureKind } from '../../core/plan/measureLevels';
import type { MeasureTexts } from '../../core/plan/MeasureTexts';
import type { RecordDamage } from '../../core/history/WorkbookRecords';
import { readRecord } from '../records/readRecord';
import type { RecordTable } from '../records/RecordTable';

/**
 * The measures as they stand on their sheet now, edited or not: by tier and stability, whatever the key column says. A blank text
 * stays blank; of two rows for the same customers the upper one counts, as the sheet's own look-up has it.
 */
export function readMeasureTexts(table: RecordTable): { readonly texts: MeasureTexts; readonly damage?: RecordDamage } {
  const { rows, damage } = readRecord('measures', table, (cells) => {
    const [tier, stability] = [cells.tier('tier'), cells.stability('stability')];
    if (tier === undefined) return cells.missing('tier');
    if (stability === undefined) return cells.missing('stability');
    const texts = Object.fromEntries(measureKinds.map((kind) => [kind, cells.text(kind)])) as Record<
      MeasureKind,
      string
    >;
    return [`${tier}-${stability}`, texts] as const;
  });
  return { texts: Object.fromEntries([...rows].reverse()), ...(damage ? { damage } : {}) };
}
