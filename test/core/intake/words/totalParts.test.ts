import { totalParts } from '../../../../src/core/intake/words/totalParts';

describe('a label that speaks of a total', () => {
  it.each([
    ...['合计3家', '合计：3家', '合计金额', '合计数', '累计数', '本年累计数', '本年累计', '本月合计', '总和', '小计额'],
    ...[
      '承前页',
      '过次页',
      '接上页',
      '【合计】',
      '--合计--',
      '合计（元）',
      '（合计）',
      'Grand Total',
      '[Sub-total]',
      '累计',
    ],
  ])('says nothing else in %j', (text) => {
    expect(totalParts(text)).toEqual({ kind: 'whole', rest: '' });
  });

  it.each(['Total', '[Total]', 'Sum', 'SUM:', 'T O T A L', 'Net Total', 'Report Total', 'Total Sales', 'total (USD)'])(
    'may be what a product is called where it is %j',
    (text) => {
      expect(totalParts(text)).toEqual({ kind: 'bare', rest: '' });
    },
  );

  it.each([
    ['华东合计', 'named', '华东'],
    ['Acme Total', 'end', 'acme'],
    ['Acme (Total)', 'end', 'acme'],
    ['甲（小计）', 'end', '甲'],
    ['甲【小计】', 'end', '甲'],
    ['张三小计：', 'end', '张三'],
    ['Total Acme', 'start', 'acme'],
    ['Total for Acme Ltd', 'start', 'acme ltd'],
    ['Total: Acme', 'start', 'acme'],
    ['小计：甲', 'start', '甲'],
  ])('names in %j whose it is', (text, kind, rest) => {
    expect(totalParts(text)).toEqual({ kind, rest });
  });

  it.each([
    'TotalEnergies',
    'Teetotal',
    '合计科技',
    '小计便利店',
    '会计',
    'Summit',
    '3 Sum Street',
    '总统酒店',
    '计算机',
  ])('is not %j', (text) => {
    expect(totalParts(text)).toBeUndefined();
  });
});

describe('a label in the customer column', () => {
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
  ])('can only mean a total: %j', (text) => {
    expect(['whole', 'bare', 'named']).toContain(totalParts(text)?.kind);
  });

  it.each(['Wine Total', 'Claire Gute Total', 'East sub-total', '张小计', '华东小计', '信息汇总'])(
    'may be a customer: %j',
    (text) => {
      expect(totalParts(text)?.kind).toBe('end');
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
  ])('is a customer, or one more often than not: %.20s', (text) => {
    expect(['start', undefined]).toContain(totalParts(text)?.kind);
  });
});
