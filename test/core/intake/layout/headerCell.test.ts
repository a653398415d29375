import { headerCell } from '../../../../src/core/intake/layout/headerCell';

describe('the text of a header cell', () => {
  it.each([
    [' 回款额\n（元） ', 'General', '回款额 （元）'],
    [2025, 'General', '2025'],
    [true, 'General', 'TRUE'],
    [null, 'General', ''],
    ['#REF!', 'General', '#REF!'],
  ])('is the cell as text: %j', (cell, format, text) => {
    expect(headerCell(cell, format)).toBe(text);
  });

  it('is the period that the format shows when the cell is a day', () => {
    expect(headerCell(45688, 'yyyy-mm-dd')).toBe('2025-01-31');
    expect(headerCell(45688, 'm/d/yy')).toBe('2025-01-31');
    expect(headerCell(45688, 'mmm-yy')).toBe('2025-01');
    expect(headerCell(45688, 'mmmm')).toBe('2025-01');
    expect(headerCell(45688, 'yyyy"年"m"月"')).toBe('2025-01');
    expect(headerCell(45688, 'yyyy')).toBe('2025');
  });

  it('counts the days of a workbook from 1904', () => {
    expect(headerCell(45688 - 1462, 'yyyy-mm-dd', true)).toBe('2025-01-31');
  });

  it('leaves a number alone that only looks as if it were formatted as a day', () => {
    expect(headerCell(45688, '[Red]0.00')).toBe('45688');
    expect(headerCell(0.5, 'h:mm')).toBe('0.5');
    expect(headerCell(-5, 'yyyy-mm-dd')).toBe('-5');
  });
});
