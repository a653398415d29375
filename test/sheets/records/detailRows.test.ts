import { detailRows } from '../../../src/sheets/records/detailRows';
import { anEntry } from './records';

describe('detailRows', () => {
  it('puts each part under its header as the columns stand now, the stability in the language of the headers', () => {
    const headers = ['稳定度', 'own', '毛利额', '客户编号', '级别', '计算级别'];
    expect(detailRows([anEntry], headers)).toEqual([['期数不足', null, null, '00123', 'A', 'B']]);
    const english = ['Steadiness', 'Payments or sales', 'Customer', 'Trend per period'];
    expect(detailRows([anEntry], english)).toEqual([['Too short', 1200.5, '=cmd|calc', -0.031]]);
  });

  it('leaves blank what is not known', () => {
    const { stability, tier, ...unknown } = anEntry;
    const headers = ['Tier', 'Stability', 'Customer ID'];
    expect([stability, tier]).toEqual(['tooShort', 'A']);
    expect(detailRows([{ ...unknown, stability: undefined, tier: undefined }], headers)).toEqual([
      [null, null, '00123'],
    ]);
  });
});
