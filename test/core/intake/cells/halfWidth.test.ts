import { halfWidth } from '../../../../src/core/intake/cells/halfWidth';

describe('half-width text', () => {
  it('turns full-width digits, letters, punctuation and the yen sign into their plain forms', () => {
    expect(halfWidth('（￥１，２００．５０）％ＡＢｃ：')).toBe('(¥1,200.50)%ABc:');
  });

  it('knows one minus and one space, and drops marks without width', () => {
    expect(halfWidth('−1\u20132\u00a03\u20094\u30005\u200b6\ufeff')).toBe('-1-2 3 4 56');
  });

  it('leaves a raised 2 alone: 10² is not 102', () => {
    expect(halfWidth('10²')).toBe('10²');
  });
});
