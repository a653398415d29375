import { isMapping } from '../../../../src/core/intake/memory/isMapping';

const scale = { kind: 'scale', column: 2 };
const periods = [
  { column: 1, first: 45658, last: 45688 },
  { column: 2, first: 45689, last: 45716 },
];

describe('a value from outside', () => {
  it('is a mapping when it names columns and one to three indicators', () => {
    expect(isMapping({ customer: 0, labels: [2, 3], indicators: [scale] })).toBe(true);
    expect(isMapping({ customer: 0, labels: [-1], indicators: [scale] })).toBe(false);
    expect(isMapping({ customer: 0, labels: 'B', indicators: [scale] })).toBe(false);
    expect(isMapping({ customer: 0, name: 1, date: 3, currency: 4, possibleId: 5, indicators: [scale] })).toBe(true);
    expect(isMapping({ customer: 0, indicators: [{ kind: 'scale', periods, assumedYear: 2025, unused: [3] }] })).toBe(
      true,
    );
    expect(isMapping({ customer: 0, indicators: [scale, { kind: 'brandShare', column: 16_383 }] })).toBe(true);
  });

  it.each([
    [null],
    ['junk'],
    [{ indicators: [scale] }],
    [{ customer: -1, indicators: [scale] }],
    [{ customer: 0.5, indicators: [scale] }],
    [{ customer: 16_384, indicators: [scale] }],
    [{ customer: 0, date: '3', indicators: [scale] }],
    [{ customer: 0, indicators: [] }],
    [{ customer: 2, indicators: [scale] }],
    [{ customer: 0, date: 2, indicators: [scale] }],
    [{ customer: 0, date: 0, indicators: [scale] }],
    [{ customer: 0, currency: 4, possibleId: 4, indicators: [scale] }],
    [{ customer: 0, indicators: [scale, { kind: 'contribution', column: 2 }] }],
    [
      {
        customer: 0,
        indicators: [
          { kind: 'scale', periods },
          { kind: 'contribution', column: 2 },
        ],
      },
    ],
    [{ customer: 0, indicators: [{ kind: 'scale', periods: [periods[0], { ...periods[1], column: 1 }] }] }],
    [{ customer: 0, indicators: [{ kind: 'scale', periods, unused: new Array(20_000).fill(3) }] }],
    [{ customer: 0, indicators: new Array(20_000).fill(scale) }],
    [{ customer: 0, indicators: 'scale' }],
    [{ customer: 0, indicators: [scale, scale] }],
    [{ customer: 0, indicators: [{ kind: 'contribution', column: 1 }, scale] }],
    [{ customer: 0, indicators: [{ kind: 'constructor', column: 1 }] }],
    [{ customer: 0, indicators: [{ kind: 'scale', periods: periods.slice(1) }] }],
    [{ customer: 0, indicators: [{ kind: 'scale', periods: [...periods].reverse() }] }],
    [{ customer: 0, indicators: [{ kind: 'scale', periods: [periods[0], null] }] }],
    [{ customer: 0, indicators: [{ kind: 'scale', periods: [{ column: 1, first: 5, last: 4 }, periods[1]] }] }],
    [{ customer: 0, indicators: [{ kind: 'scale', periods, unused: ['x'] }] }],
    [{ customer: 0, indicators: [{ kind: 'scale', periods, assumedYear: 'x' }] }],
  ])('is none: %j', (value) => {
    expect(isMapping(value)).toBe(false);
  });

  it('may show the customer by itself', () => {
    expect(isMapping({ customer: 0, name: 0, indicators: [scale] })).toBe(true);
  });
});
