import { amountParts } from '../../../../src/core/intake/numbers/amountParts';
import { currencyBeside } from '../../../../src/core/intake/numbers/currencyBeside';
import { plainAmount } from '../../../../src/core/intake/numbers/plainAmount';

/** By the patterns for all forms. */
function closer(text: string, decimal: '.' | ','): number | undefined {
  const parts = amountParts(text, decimal);
  if (parts === undefined || currencyBeside(parts.before, parts.behind) === undefined) return undefined;
  const size = Number(`${parts.digits}e${parts.power}`);
  return parts.negative && size !== 0 ? -size : size;
}

const pieces = {
  before: ['', '-', '$', '￥', '¥ ', '-€', '€-', '£  ', 'US$', '(', '+', ' '],
  figures: [
    '',
    '0',
    '7',
    '12',
    '007',
    '1,234',
    '1.234',
    '01,234',
    '1234,567',
    '12,34,567',
    '1,234,567',
    '1,,234',
    ',5',
  ],
  more: ['', '.', ',', '.5', ',5', '.05', '.005', ',567.8', '.567,89', '.123456789012345', '.9.'],
  behind: ['', '元', ' 元', '%', '万', '元元', 'x', ')', '-', ' '],
};

describe('a plain amount', () => {
  it('is what the patterns for all forms make of it, or left to them', () => {
    let plain = 0;
    for (const before of pieces.before)
      for (const figures of pieces.figures)
        for (const more of pieces.more)
          for (const behind of pieces.behind)
            for (const decimal of ['.', ','] as const) {
              const text = before + figures + more + behind;
              const value = plainAmount(text, decimal);
              if (Number.isNaN(value)) continue;
              plain++;
              expect([text, decimal, value]).toEqual([text, decimal, closer(text, decimal)]);
            }
    expect(plain).toBeGreaterThan(400);
  });

  it('is exactly the number that is written', () => {
    for (let cents = 0; cents < 100_000; cents += 7) {
      const text = `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
      if (plainAmount(text, '.') !== Number(text)) throw new Error(text);
    }
    expect(plainAmount('123456789.012345', '.')).toBe(123456789.012345);
    expect(Object.is(plainAmount('-0', '.'), 0)).toBe(true);
  });
});
