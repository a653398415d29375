import { pictureBlock } from '../../../../src/sheets/plans/annual/pictureBlock';
import { laidOut, widthOf } from './laidOut';

describe('the big picture of a plan', () => {
  it('asks for seven sentences and the figures of the market in the full plan', () => {
    const { at, headers, names } = laidOut(pictureBlock);
    expect(['A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'].map(at)).toEqual([
      'Market overview',
      'E-market',
      'Channel development',
      "Customer's business",
      'Competitors',
      'Core issue',
      'Opportunity and gap',
    ]);
    expect(headers.map(widthOf)).toEqual([15]);
    expect(names).toMatchObject({
      plan_market: 'B6',
      plan_issue: 'B11',
      plan_marketLy: 'B15:B17',
      plan_marketNow: 'D15:D17',
    });
    expect(at('F15')).toEqual({ formula: '=IF(COUNT(D15,B15)<2,"",D15-B15)' });
  });

  it('asks for three sentences in the standard plan', () => {
    const { at, headers, form } = laidOut(pictureBlock, 'B', 'zh-CN');
    expect(['A6', 'A7', 'A8'].map(at)).toEqual(['市场概况', '核心问题', '机会与差距']);
    expect([headers, form.row]).toEqual([[], 8]);
  });
});
