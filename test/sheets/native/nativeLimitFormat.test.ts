import { nativeLimitFormat } from '../../../src/sheets/native/nativeLimitFormat';

describe('the number formats of the limits block', () => {
  it('are those of the values, whole numbers for places, and texts for decisions', () => {
    expect(nativeLimitFormat('limit', '#,##0.00')).toBe('#,##0.00');
    expect(nativeLimitFormat('end', '0.0%')).toBe('#,##0');
    expect(nativeLimitFormat('decision', '0')).toBe('@');
    expect(nativeLimitFormat('weight', '0')).toBeNull();
  });

  it('show a border that no value reaches as a dash', () => {
    expect(nativeLimitFormat('from', '0.0%')).toBe('[>=1E+300]"–";0.0%');
  });
});
