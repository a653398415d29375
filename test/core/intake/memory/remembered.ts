import { defaultTreatments } from '../../../../src/core/intake/Treatments';
import type { RememberedMapping } from '../../../../src/core/intake/memory/RememberedMapping';

/** A frozen choice for a ledger with the columns 日期, 客户, 回款额 in A to C, with what is given instead. */
export function remembered(more: Partial<RememberedMapping> = {}): RememberedMapping {
  return Object.freeze({
    sheetName: 'Ledger',
    layout: { titleRows: 0, headerRows: 1 as const },
    headers: { 0: '日期', 1: '客户', 2: '回款额' },
    seen: ['日期', '客户', '回款额'],
    mapping: { customer: 1, date: 0, indicators: [{ kind: 'scale' as const, column: 2 }] },
    treatments: { ...defaultTreatments, similar: 'merge' as const, hiddenRows: 'leaveOut' as const },
    ...more,
  });
}
