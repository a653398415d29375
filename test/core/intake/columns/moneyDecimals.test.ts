import { moneyDecimals } from '../../../../src/core/intake/columns/moneyDecimals';
import { defaultTreatments as treatments } from '../../../../src/core/intake/Treatments';

const column = (...cells: string[]) => ({ header: '', sheetColumn: 0, numberFormat: '', cells });
const told = (kind: 'scale' | 'contribution' | 'brandShare', ...columns: ReturnType<typeof column>[]) => ({
  kind,
  columns,
});
const signs = (...indicators: ReturnType<typeof told>[]) =>
  [...moneyDecimals(indicators, { treatments }).values()].map(({ decimal, by }) => `${decimal} ${by}`);

describe('the decimal sign of money', () => {
  it('is lent by the indicator that proves it to the others', () => {
    expect(signs(told('scale', column('1.234,50')), told('contribution', column('1.234')))).toEqual([
      ', proof',
      ', proof',
    ]);
  });

  it('is lent by nobody where two prove the opposite, and shares neither lend nor borrow', () => {
    expect(signs(told('scale', column('1,5'), column('1.234')), told('contribution', column('1.5')))).toEqual([
      ', proof',
      ', proof',
      '. proof',
    ]);
    expect(signs(told('scale', column('1.234')), told('brandShare', column('0,5')))).toEqual(['. default']);
  });
});
