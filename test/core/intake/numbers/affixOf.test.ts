import { affixOf } from '../../../../src/core/intake/numbers/affixOf';

describe('what stands around figures', () => {
  it('is a sign, a currency, a unit or several of them', () => {
    expect(affixOf('', '')).toEqual({ isNegative: false, power: 0 });
    expect(affixOf('(', ')')).toEqual({ isNegative: true, power: 0 });
    expect(affixOf('-￥', '')).toEqual({ isNegative: true, power: 0 });
    expect(affixOf(' ', ' 万元 ')).toEqual({ isNegative: false, power: 4 });
    expect(affixOf('', '%')).toEqual({ isNegative: false, power: -2 });
  });

  it('is nothing where words, brackets or currencies make no amount, or belong to the figures', () => {
    const pairs = [
      ['(', ''],
      ['$', '元'],
      ['Store ', ''],
      ['', ' pcs'],
      ['.', ''],
      ['', "'"],
      ['x'.repeat(20), ''],
    ] as const;
    for (const [before, behind] of pairs) expect(affixOf(before, behind)).toBeNull();
  });

  it('stays what it is after many others', () => {
    for (let at = 0; at < 1200; at++) affixOf(`x${String.fromCharCode(0x4e00 + at)}`, '');
    expect(affixOf('', '万')).toEqual({ isNegative: false, power: 4 });
  });
});
