import { cellForm } from '../../../../src/core/intake/layout/cellForm';

describe('the form of a cell', () => {
  it.each([
    ['', 'blank'],
    [null, 'blank'],
    [' - ', 'blank'],
    ['#N/A', 'blank'],
    ['客户', 'text'],
    ['x'.repeat(32_767), 'text'],
    [12.5, 'number'],
    ['￥1,200', 'number'],
    ['1.234,50', 'number'],
    [2025, 'bare'],
    ['202501', 'bare'],
    [20250131, 'bare'],
    [202513, 'number'],
    ['2025-01', 'period'],
    ['1月', 'period'],
    ['13/1/2025', 'period'],
    [true, 'other'],
  ])('of %j is %s', (cell, form) => {
    expect(cellForm(cell, 'General')).toBe(form);
  });

  it('of a number that is shown as a day is a period', () => {
    expect(cellForm(45658, 'mmm-yy')).toBe('period');
    expect(cellForm(45658, '0.00')).toBe('number');
  });
});
