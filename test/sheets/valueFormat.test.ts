import { valueFormat } from '../../src/sheets/valueFormat';

describe('the number format of an indicator', () => {
  it('shows cents only where there are any', () => {
    expect(valueFormat('scale', [1200, 30.5])).toBe('#,##0.00');
    expect(valueFormat('scale', [1200, -30])).toBe('#,##0');
  });

  it('shows a share as percent only when it is given as a ratio', () => {
    expect(valueFormat('brandShare', [0.35, 1])).toBe('0.0%');
    expect(valueFormat('brandShare', [35.5, 12])).toBe('#,##0.00');
  });
});
