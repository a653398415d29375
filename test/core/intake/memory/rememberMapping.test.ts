import { rememberMapping } from '../../../../src/core/intake/memory/rememberMapping';
import { remembered } from './remembered';

describe('remembering a choice', () => {
  it('puts it in front, and in place of an older one for the same headers', () => {
    const other = remembered({ headers: { 0: '日期', 1: '门店', 2: '回款额' } });
    const moved = remembered({
      headers: { 4: '客户', 7: '回款额', 9: '日期' },
      mapping: { customer: 4, date: 9, indicators: [{ kind: 'contribution', column: 7 }] },
    });
    expect(rememberMapping([remembered(), other], moved)).toEqual([moved, other]);
    expect(rememberMapping([], moved)).toEqual([moved]);
    const elsewhere = remembered({ sheetName: 'Other' });
    expect(rememberMapping([remembered()], elsewhere)).toEqual([elsewhere, remembered()]);
  });

  it('keeps the latest twenty', () => {
    let list: ReturnType<typeof rememberMapping> = [];
    for (let at = 0; at < 30; at++)
      list = rememberMapping(list, remembered({ headers: { 0: 'd', 1: 'c', 2: `s${at}` } }));
    expect(list).toHaveLength(20);
    expect(list[0]!.headers[2]).toBe('s29');
  });
});
