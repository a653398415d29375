import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { columnContent } from '../../../../src/core/intake/guess/columnContent';

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

  it('is amounts for numbers written with a decimal comma, and although a few cells are words, dashes or errors', () => {
    expect(content(['1.234,50', '12,00'])).toBe('amounts');
    expect(content([1.5, '-', '#N/A', 'soon', 2, 3])).toBe('amounts');
  });

  it('is row numbers for a running number, ids for numbers too long for money, categories for few small ones', () => {
    expect(content([1, 2, 3, 4])).toBe('rowNumbers');
    expect(content([13800138000, 13900139000])).toBe('ids');
    expect(content([1, 2, 1, 1, 2, 1, 2, 2, 1, 1])).toBe('categories');
  });

  it('is shares for numbers up to 1 and for per cent', () => {
    expect(content([0.5, 1, 0, 0.25])).toBe('shares');
    expect(content([35, 40], '0%')).toBe('shares');
    expect(content(['35%', '40.5％'])).toBe('shares');
    expect(content([0, 1, 1, 0])).toBe('amounts');
  });

  it('is days in whatever order they are written, and currencies for their codes', () => {
    expect(content(['13/01/2025', '05/02/2025'])).toBe('days');
    expect(content(['1/13/2025', '2/5/2025'])).toBe('days');
    expect(content(['CNY', 'USD', '人民币'])).toBe('currencies');
  });

  it('is texts or empty otherwise', () => {
    expect(content(['a', 'b', 3])).toBe('texts');
    expect(content([true, false])).toBe('texts');
    expect(content(['', null, ' '])).toBe('empty');
  });
});
