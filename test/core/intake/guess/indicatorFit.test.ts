import { headerText } from '../../../../src/core/intake/words/headerText';
import { indicatorFit } from '../../../../src/core/intake/guess/indicatorFit';

const fit = (kind: Parameters<typeof indicatorFit>[0], header: string) => indicatorFit(kind, headerText(header));

describe('how well a header names an indicator', () => {
  it('ranks payments before sales and sales before amounts and totals', () => {
    const places = ['回款额', 'Paid', '销售额', 'Net sales', '金额', 'Invoiced', '合计'].map((each) =>
      fit('scale', each),
    );
    expect(places).toEqual([...places].sort((one, other) => one! - other!));
    expect(places).not.toContain(undefined);
  });

  it('does not take a margin, a rate, a quantity or a target for an amount', () => {
    for (const header of [
      '毛利额',
      '回款率',
      '销量',
      'Sales quantity',
      '回款目标',
      'Count of Sales',
      '计数项:金额',
      '平均值项:金额',
    ])
      expect(fit('scale', header)).toBeUndefined();
  });

  it('needs a share and what it is a share of', () => {
    expect(fit('brandShare', '品牌利润占比')).toBeDefined();
    expect(fit('brandShare', 'Brand %')).toBeDefined();
    expect(fit('brandShare', '占比')).toBeUndefined();
    expect(fit('brandShare', '品牌')).toBeUndefined();
  });
});
