import { seenHeaders } from '../../../../src/core/intake/memory/seenHeaders';

describe('the headers that were seen', () => {
  it('are each there once, without blanks and spaces at the ends', () => {
    expect(seenHeaders(['客户', ' ', '', '回款额 ', '客户'])).toEqual(['客户', '回款额']);
  });

  it('are no more than 300 of 100 characters', () => {
    const many = Array.from({ length: 16_384 }, (_, at) => `${at} ${'x'.repeat(200)}`);
    const seen = seenHeaders(many);
    expect(seen).toHaveLength(300);
    expect(new Set(seen.map((text) => text.length))).toEqual(new Set([100]));
  });
});
