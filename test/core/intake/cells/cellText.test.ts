import { cellText } from '../../../../src/core/intake/cells/cellText';

describe('the text of a cell', () => {
  it('drops white space at the ends, of every width, and nothing inside', () => {
    expect(cellText('\u00a0\u3000 北京  A公司 \t')).toBe('北京  A公司');
  });

  it('writes numbers and booleans as a sheet shows them, and blanks as nothing', () => {
    expect([123, 0, -1.5, true, false, null, undefined, ''].map(cellText)).toEqual([
      ...['123', '0', '-1.5', 'TRUE', 'FALSE', '', '', ''],
    ]);
  });
});
