import { totalLabel } from '../../../../src/core/intake/words/totalLabel';

describe('the label of a total row', () => {
  it.each([
    ...['合计', '小计', '总计', '汇总', '共计', '合 计', '总　计', '合计：', ' 合计: ', '本页合计', '合计（元）'],
    ...['华东合计', '华东 小计', '张三 汇总', '2024年总计'],
    ...[
      'Total',
      'TOTAL',
      'totals',
      'Total:',
      'Subtotal',
      'Sub-total',
      'Sub total',
      'Grand total',
      'GRAND TOTAL ：',
      'Ｔｏｔａｌ',
    ],
  ])('is certain for %j', (text) => {
    expect(totalLabel(text)).toBe('certain');
  });

  it.each(['Wine Total', 'Claire Gute Total', 'East sub-total', '张小计', '华东小计', '信息汇总'])(
    'is only possible for %j',
    (text) => {
      expect(totalLabel(text)).toBe('possible');
    },
  );

  it.each([
    ...[
      'Total Wine',
      'TotalEnergies',
      'Subtotal Ltd',
      'Grand Total Foods',
      'Teetotal',
      '合计科技',
      '小计便利店',
      '会计',
      '',
    ],
    `${'x'.repeat(32760)} total`,
  ])('is no label for %.20s', (text) => {
    expect(totalLabel(text)).toBe('none');
  });
});
