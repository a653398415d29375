import { discountsBlock } from '../../../../src/sheets/plans/annual/discountsBlock';
import { laidOut, widthOf } from './laidOut';

describe('the discounts of a plan', () => {
  it('take the whole width, with a total below a thin free row that counts too', () => {
    for (const [tier, last] of [
      ['A', 11],
      ['B', 9],
    ] as const) {
      const { headers, names, at, form } = laidOut(discountsBlock, tier);
      expect(headers.map(widthOf)).toEqual([15]);
      expect(names).toEqual({ plan_discountCost: `K${last + 2}` });
      expect(at(`K${last + 2}`)).toEqual({ formula: `=IF(COUNT(K7:K${last + 1})=0,"",SUM(K7:K${last + 1}))` });
      expect(at(`A${last + 2}`)).toBe('Total');
      expect(form.rowHeights).toContainEqual({ row: last, rows: 1, height: 4 });
      expect(form.row).toBe(last + 2);
    }
  });

  it('cost the share of the sales that is given, and nothing while either is unknown', () => {
    const { at, accepts } = laidOut(discountsBlock);
    expect(at('K7')).toEqual({ formula: '=IF(COUNT(I7,J7)<2,"",I7*J7)' });
    expect(['G7:G11', 'H7:H11', 'J7:J11'].map(accepts)).toEqual([
      { kind: 'date' },
      { kind: 'date' },
      { kind: 'share' },
    ]);
  });

  it('speak Chinese on a Chinese sheet', () => {
    const { headers } = laidOut(discountsBlock, 'B', 'zh-CN');
    expect(headers[0]!.map(([text]) => text).join(' ')).toBe('政策 产品 条件 开始 期限 预计提货 折扣率 费用 说明');
  });
});
