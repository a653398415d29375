import type { RawCell } from '../../../src/core/intake/Cells';
import { columnContent } from '../../../src/core/intake/columnContent';

const content = (cells: readonly RawCell[], numberFormat = 'General') =>
  columnContent({ header: '', sheetColumn: 0, numberFormat, cells: Object.freeze(cells) });

describe('what a column holds', () => {
  it('is days by the number format or by text dates', () => {
    expect(content([45296, 45297], 'yyyy-mm-dd')).toBe('days');
    expect(content([45296], 'yyyy"年"m"月"d"日";@')).toBe('days');
    expect(content([45296], '[$-804]d/m/yy')).toBe('days');
    expect(content(['2024-01-05', '2024/1/6', '', 'soon', '2024.1.7', '2024年1月8日'])).toBe('days');
  });

  it('is not days because a colour or a currency in the format has such letters', () => {
    expect(content([45296.5], '[Red]0.00')).toBe('amounts');
    expect(content([45296.5], '0.00 "days"')).toBe('amounts');
    expect(content([45296.5], '[$USD] 0.00')).toBe('amounts');
    expect(content([45296.5], 'General')).toBe('amounts');
  });

  it('is amounts for numbers and text numbers', () => {
    expect(content([1.5, -3, '1,200', '￥5'])).toBe('amounts');
    expect(content([120, 80, 90])).toBe('amounts');
  });

  it('is ids for a running number, and categories for few small numbers', () => {
    expect(content([1, 2, 3, 4])).toBe('ids');
    expect(content([1, 2, 1, 1, 2, 1, 2, 2, 1, 1])).toBe('categories');
  });

  it('is texts or empty otherwise', () => {
    expect(content(['a', 'b', 3])).toBe('texts');
    expect(content([true, false])).toBe('texts');
    expect(content(['', null, ' '])).toBe('empty');
  });
});
