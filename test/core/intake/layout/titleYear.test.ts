import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { titleYear } from '../../../../src/core/intake/layout/titleYear';

function yearOf(titles: readonly RawCell[], sheetName = 'Sheet1'): number | undefined {
  const values = [...titles, 'Customer'].map((cell) => [cell]);
  const top = { sheetName, row: 0, sheetColumns: [0], values, formats: [] };
  return titleYear(top, { titleRows: titles.length, headerRows: 1 });
}

describe('the year that the titles of a sheet speak of', () => {
  it.each([
    ['2024年经销商回款表', 2024],
    ['Dealer sales 2024', 2024],
    ['FY2024 (H1)', 2024],
    ['2024年1-6月', 2024],
    ['2024-2025', 2024],
  ])('is found in %p', (title, year) => expect(yearOf([title])).toBe(year));

  it.each([['2024-03-02'], ['2/3/2024'], ['打印日期：2024年3月2日'], ['Mar 2, 2024'], ['No. 120245'], ['Sales']])(
    'is none in %p',
    (title) => expect(yearOf([title])).toBeUndefined(),
  );

  it('is none when titles name several', () => expect(yearOf(['Sales 2024', 'Target 2025'])).toBeUndefined());

  it('is that of the sheet where no title names one', () => {
    expect(yearOf([], '2025')).toBe(2025);
    expect(yearOf(['Dealer sales'], '2025年上半年')).toBe(2025);
    expect(yearOf(['Sales 2023'], '2025')).toBe(2023);
  });
});
