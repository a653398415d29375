import { cellAddress, columnLetters } from '../../../../src/core/intake/cells/cellAddress';

describe('an address', () => {
  it('counts columns in letters and rows from one', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
    expect(cellAddress(6, 17)).toBe('R7');
    expect(cellAddress(1048575, 16383)).toBe('XFD1048576');
  });
});
