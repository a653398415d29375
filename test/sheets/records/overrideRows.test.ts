import { overrideRows } from '../../../src/sheets/records/overrideRows';
import { anOverride } from './records';

describe('overrideRows', () => {
  it('puts each part under its header, in either language, and ends none', () => {
    const { customerId, customer, tier, reason, author, setOn } = anOverride;
    const withoutEnd = { customerId, customer, tier, reason, author, setOn };
    const headers = ['备注', 'Customer ID', '级别', 'Set on', '有效期至', 'Ended on'];
    expect(overrideRows([anOverride, withoutEnd], headers)).toEqual([
      [null, '00123', 'A', 46_000, 46_365, null],
      [null, '00123', 'A', 46_000, null, null],
    ]);
  });

  it('counts days as the workbook does', () => {
    expect(overrideRows([anOverride], ['Set on', 'Valid until'], true)).toEqual([[46_000 - 1462, 46_365 - 1462]]);
  });
});
