import fc from 'fast-check';
import type { Cut } from '../../src/core/abc/cut/Cut';
import { isTie } from '../../src/core/abc/rank/isTie';
import { neumaierSum } from '../../src/core/abc/rank/neumaierSum';
import { rankValues } from '../../src/core/abc/rank/rankValues';
import { tierBorders, type TierBorders } from '../../src/core/abc/cut/tierBorders';
import { tierCount } from '../../src/core/abc/cut/tierCount';
import { tierIndexes } from '../../src/core/abc/cut/tierIndexes';
import { tieRanks } from '../../src/core/abc/rank/tieRanks';
import { tolerance } from '../../src/core/abc/rank/tolerance';
import { isUnknown } from '../../src/core/Unknown';

const ratio = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 5 });
const limits = fc
  .uniqueArray(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 4 })
  .map((cents) => cents.sort((one, other) => other - one).map((each) => each / 100));
const countCut = ratio.map((parts): Cut => ({ method: 'count', ratio: parts }));
const valueCut = ratio.map((parts): Cut => ({ method: 'value', ratio: parts }));
const limitCut = limits.map((each): Cut => ({ method: 'limits', limits: each }));
const computed: Cut = { method: 'computed' };
const anyCut = fc.oneof(countCut, valueCut, limitCut, fc.constant(computed));
/** Amounts in cents, many of them equal, some zero or below. */
const amount = fc
  .oneof(fc.integer({ min: -300, max: 3000 }), fc.integer({ min: 1, max: 5 }))
  .map((cents) => cents / 100);
const amounts = fc.array(amount, { minLength: 1, maxLength: 60 });

const tiersOf = (values: readonly number[], cut: Cut): number[] | undefined => {
  const answer = tierIndexes(Float64Array.from(values), cut);
  return isUnknown(answer) ? undefined : Array.from(answer);
};

describe('tiers of any amounts, by every cut', () => {
  it('go with the customer, not with the row', () => {
    const shuffled = amounts.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray([...values.keys()], { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, anyCut, ([values, order], cut) => {
        const tiers = tiersOf(values, cut);
        const moved = tiersOf(
          order.map((index) => values[index]!),
          cut,
        );
        expect(moved).toEqual(tiers && order.map((index) => tiers[index]!));
      }),
    );
  });

  it('do not depend on the unit of money', () => {
    const scaledCut = (cut: Cut, factor: number): Cut =>
      cut.method === 'limits' ? { ...cut, limits: cut.limits.map((limit) => limit * factor) } : cut;
    fc.assert(
      fc.property(amounts, anyCut, fc.integer({ min: -60, max: 60 }), (values, cut, power) => {
        const scaled = values.map((value) => value * 2 ** power);
        expect(tiersOf(scaled, scaledCut(cut, 2 ** power))).toEqual(tiersOf(values, cut));
      }),
    );
    // Other factors leave noise far below the tolerance.
    fc.assert(
      fc.property(amounts, anyCut, fc.constantFrom(3, 7, 100, 10_000, 0.01), (values, cut, factor) => {
        const scaled = values.map((value) => value * factor);
        expect(tiersOf(scaled, scaledCut(cut, factor))).toEqual(tiersOf(values, cut));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are never better for a smaller value, and the same for an equal one', () => {
    fc.assert(
      fc.property(amounts, anyCut, (values, cut) => {
        const tiers = tiersOf(values, cut);
        if (!tiers) return;
        const order = [...values.keys()].sort((one, other) => values[other]! - values[one]!);
        for (let place = 1; place < order.length; place++) {
          const [better, worse] = [order[place - 1]!, order[place]!];
          expect(tiers[worse]!).toBeGreaterThanOrEqual(tiers[better]!);
          if (values[worse] === values[better]) expect(tiers[worse]).toBe(tiers[better]);
        }
      }),
    );
  });

  it('are the last one for values at or below zero, and there is always one above when a cut is a share', () => {
    fc.assert(
      fc.property(amounts, anyCut, (values, cut) => {
        const tiers = tiersOf(values, cut);
        if (!tiers) return;
        values.forEach((value, index) => {
          if (value <= 0) expect(tiers[index]).toBe(tierCount(cut) - 1);
        });
        if (cut.method === 'value') expect(tiers).toContain(0);
      }),
    );
  });

  it('are those of the population when its own values are judged one by one', () => {
    fc.assert(
      fc.property(amounts, anyCut, (values, cut) => {
        const borders = tierBorders(Float64Array.from(values), cut);
        if (isUnknown(borders)) return;
        const { lowest, tolerance: noise }: TierBorders = borders;
        const reached = values.map((value) =>
          value > noise
            ? [...lowest].filter((border) => value < border && !isTie(border, value, noise)).length
            : lowest.length,
        );
        expect(tiersOf(values, cut)).toEqual(reached);
      }),
    );
  });

  it('never get worse when a value rises, the others staying', () => {
    // Not for the computed cut: a higher value makes the curve steeper and its A smaller, as the next test shows.
    const steadyCut = fc.oneof(countCut, valueCut, limitCut);
    fc.assert(
      fc.property(amounts, fc.nat(), fc.integer({ min: 1, max: 5000 }), steadyCut, (values, choice, cents, cut) => {
        const index = choice % values.length;
        const before = tiersOf(values, cut);
        if (!before) return;
        const after = tiersOf(
          values.map((value, at) => (at === index ? Math.round(100 * value + cents) / 100 : value)),
          cut,
        );
        expect(after![index]!).toBeLessThanOrEqual(before[index]!);
      }),
      { numRuns: 1000 },
    );
  });

  it('may get worse by the computed cut when a value rises, because the whole curve changes with it', () => {
    expect(tiersOf([7, 2, 2], computed)).toEqual([0, 1, 1]);
    expect(tiersOf([7, 3, 2], computed)).toEqual([0, 2, 2]);
  });
});

describe('sizes of tiers when no two values are equal', () => {
  const different = fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 80 });

  it('are exactly their quota of the customers', () => {
    fc.assert(
      fc.property(different, ratio, (values, parts) => {
        const tiers = tiersOf(values, { method: 'count', ratio: parts })!;
        const total = parts.reduce((sum, part) => sum + part, 0);
        let upTo = 0;
        let quota = 1;
        for (let tier = 0; tier < parts.length - 1; tier++) {
          upTo += parts[tier]!;
          // Half up in whole numbers, another road than the program's.
          quota = Math.max(quota, Math.floor((2 * values.length * upTo + total) / (2 * total)));
          expect(tiers.filter((index) => index <= tier)).toHaveLength(quota);
        }
      }),
    );
  });

  it('are the least number of customers whose value reaches the cut', () => {
    fc.assert(
      fc.property(different, ratio, (values, parts) => {
        const tiers = tiersOf(values, { method: 'value', ratio: parts })!;
        const total = parts.reduce((sum, part) => sum + part, 0);
        const base = values.reduce((sum, value) => sum + value, 0);
        const sorted = [...values].sort((one, other) => other - one);
        let upTo = 0;
        for (let tier = 0; tier < parts.length - 1; tier++) {
          upTo += parts[tier]!;
          let held = 0;
          const inside = sorted.filter((value) => {
            const goesUp = held * total < upTo * base;
            held += value;
            return goesUp;
          });
          expect(tiers.filter((index) => index <= tier)).toHaveLength(inside.length);
        }
      }),
    );
  });
});

/** Values that break careless ranking: noise around zero and around each other, chains of it, both ends of the doubles. */
const nasty = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.integer({ min: -3, max: 12 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.constantFrom(0, -0, 5e-324, 1e-310, 1e-12, 1e100, 1e308, Number.MAX_VALUE, 7, 7, 7),
      ),
      { minLength: 1, maxLength: 40 },
    ),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(0.3, 0.6, 0.9, 0.999, 1.001, 1.1, 2)), { maxLength: 30 }),
  )
  .map(([values, links]) => {
    // Each link continues a chain: a value away from another by about one tolerance.
    const noise = tolerance(Float64Array.from(values));
    const chained = [...values];
    for (const [choice, steps] of links) chained.push(chained[choice % chained.length]! - steps * noise);
    return chained.filter(Number.isFinite);
  })
  .filter((values) => values.length > 0);

/** The plain way: sort everything, walk through it. */
function sortedOf(values: readonly number[]) {
  const noise = tolerance(Float64Array.from(values));
  const sorted = values.map((value) => (Math.abs(value) <= noise ? 0 : value)).sort((one, other) => other - one);
  const ends: number[] = [];
  sorted.forEach((value, place) => {
    if (place + 1 === sorted.length || !isTie(value, sorted[place + 1]!, noise)) ends.push(place + 1);
  });
  return { noise, sorted, ends, positives: sorted.filter((value) => value > noise).length };
}

describe('places found without sorting all values', () => {
  it('hold the values that sorting puts there, and give the ranks that walking through them gives', () => {
    fc.assert(
      fc.property(nasty, (values) => {
        const { sorted, ends, positives } = sortedOf(values);
        const ranking = rankValues(Float64Array.from(values));
        const places = [...sorted.keys()];
        // From the last place to the first: no bin is in order before it is asked for.
        expect(places.reverse().map((place) => ranking.valueAt(place) + 0)).toEqual(
          [...sorted].reverse().map((value) => value + 0),
        );
        expect(ranking.positives).toBe(positives);
        const { best, last } = tieRanks(Float64Array.from(values));
        const groups = new Map<number, number>();
        values.forEach((_, index) => groups.set(last[index]!, best[index]!));
        expect([...groups].sort(([one], [other]) => one - other)).toEqual(
          ends.map((end, group) => [end, (ends[group - 1] ?? 0) + 1]),
        );
        values.forEach((value, index) => {
          const place = last[index]! - 1;
          expect(sorted[place]).toBeLessThanOrEqual(
            Math.abs(value) <= tolerance(Float64Array.from(values)) ? 0 : value,
          );
        });
      }),
      { numRuns: 500 },
    );
  });

  it('draw the borders of shares that sorting and adding up draws', () => {
    fc.assert(
      fc.property(nasty, ratio, (values, parts) => {
        const { noise, sorted, ends, positives } = sortedOf(values);
        if (positives === 0) return;
        const total = parts.reduce((sum, part) => sum + part, 0);
        const shares = parts
          .slice(0, -1)
          .map((_, tier) => parts.slice(0, tier + 1).reduce((sum, part) => sum + part, 0) / total);
        const lowest = (end: number) => (end === 0 ? Infinity : sorted[end - 1]!);
        const gains = sorted.slice(0, positives).map((value) => value / sorted[0]!);
        const before = gains.map((_, place) => neumaierSum(gains.slice(0, place)));
        const base = neumaierSum(gains);
        const byValue = shares.map((share) => {
          const first = before.findIndex((sum, place) => place > 0 && sum >= (share - 1e-9) * base);
          return first < 0
            ? positives
            : Math.min(
                positives,
                ends.find((end) => end >= first)!,
              );
        });
        let cut = 1;
        const byCount = shares.map((share) => {
          cut = Math.max(cut, Math.floor(values.length * share + 0.5 + 1e-9));
          if (cut >= positives) return positives;
          return [0, ...ends].reduce((best, end) => (Math.abs(end - cut) <= Math.abs(best - cut) ? end : best), 0);
        });
        const population = Float64Array.from(values);
        const expected = (lows: readonly number[]) => ({ lowest: Float64Array.from(lows), tolerance: noise });
        expect(tierBorders(population, { method: 'value', ratio: parts })).toEqual(expected(byValue.map(lowest)));
        expect(tierBorders(population, { method: 'count', ratio: parts })).toEqual(expected(byCount.map(lowest)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever comes in', () => {
  it('gives tiers within the cut or says why not: no NaN, no throw, no endless loop', () => {
    const numbers = fc.array(fc.oneof(fc.double(), fc.integer()), { maxLength: 7 });
    const wildCut = fc.oneof(
      anyCut,
      numbers.map((parts): Cut => ({ method: 'count', ratio: parts })),
      numbers.map((parts): Cut => ({ method: 'value', ratio: parts })),
      numbers.map((each): Cut => ({ method: 'limits', limits: each })),
    );
    fc.assert(
      fc.property(fc.oneof(nasty, fc.array(fc.double(), { maxLength: 40 })), wildCut, (values, cut) => {
        const tiers = tiersOf(values, cut);
        if (!tiers) return;
        expect(tiers).toHaveLength(values.length);
        expect(tiers.every((tier) => tier >= 0 && tier < tierCount(cut))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
