import type { Culture, RawCell } from '../../../../src/core/intake/cells/Cells';
import { decimalOf } from '../../../../src/core/intake/columns/decimalOf';

const german: Culture = { decimal: ',', dayOrder: 'dayFirst' };
const decide = (cells: readonly RawCell[], culture?: Culture) => decimalOf(Object.freeze(cells), 'auto', culture);

describe('the decimal sign of a column', () => {
  it('is the one that the user chose, whatever the texts say', () => {
    expect(decimalOf(['1.234,50'], 'point', german)).toEqual({ decimal: '.', by: 'choice' });
    expect(decimalOf(['1,234.50'], 'comma', undefined)).toEqual({ decimal: ',', by: 'choice' });
  });

  it.each(['1.234,50', '1,5', '0,500', '1 234,50', '€ 12,00', '1.234.567', '12,5%', '1234,567', '１，５'])(
    'is proven a comma by %j',
    (text) => {
      expect(decide([text, '1.234', '1,234'])).toEqual({ decimal: ',', by: 'proof' });
    },
  );

  it.each(['1,234.50', '1.5', '0.500', '1,234,567', '$12.00', '12.5%', '1234.567', '₹12,34,567'])(
    'is proven a point by %j',
    (text) => {
      expect(decide([text, '1.234', '1,234'], german)).toEqual({ decimal: '.', by: 'proof' });
    },
  );

  it('is that of the workbook where the texts prove nothing or both, else the point', () => {
    for (const cells of [
      ['1.234', '1,234', '１,234', '￥１，２３４', '1200', 5, null, true],
      ['1,5', '1.5'],
      ['v1.2', 'a, b', '31.12.2024'],
    ]) {
      expect(decide(cells, german)).toEqual({ decimal: ',', by: 'culture' });
      expect(decide(cells)).toEqual({ decimal: '.', by: 'default' });
    }
  });
});
