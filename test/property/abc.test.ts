import fc from 'fast-check';
import { countCut } from '../../src/core/abc/countCut';
import type { CutMethod } from '../../src/core/abc/Settings';
import { score } from '../../src/core/abc/score';
import { runningShares } from '../../src/core/abc/runningShares';
import { tierBorders, type TierBorders } from '../../src/core/abc/tierBorders';
import { tieRanks } from '../../src/core/abc/tieRanks';
import { tiersByBorders } from '../../src/core/abc/tiersByBorders';
import { valueCut } from '../../src/core/abc/valueCut';
import { isUnknown } from '../../src/core/Unknown';

const cuts = { count: countCut, value: valueCut } as const;
const method = fc.constantFrom<CutMethod>('count', 'value');
const ratio = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 5 });
/** Amounts in cents, many of them equal, some zero or below. */
const amount = fc
  .oneof(fc.integer({ min: -300, max: 3000 }), fc.integer({ min: 1, max: 5 }))
  .map((cents) => cents / 100);
const amounts = fc.array(amount, { minLength: 1, maxLength: 60 });
const tiersOf = (by: CutMethod, values: readonly number[], parts: readonly number[]) => {
  const answer = cuts[by](Float64Array.from(values), parts);
  return isUnknown(answer) ? answer : Array.from(answer);
};
const judgeable = amounts.filter((values) => values.some((value) => value > 0));

describe('tiers of any amounts', () => {
  it('go with the customer, not with the row', () => {
    const shuffled = judgeable.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray([...values.keys()], { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, method, ratio, ([values, order], by, parts) => {
        const tiers = tiersOf(by, values, parts) as number[];
        const moved = tiersOf(
          by,
          order.map((index) => values[index]!),
          parts,
        );
        expect(moved).toEqual(order.map((index) => tiers[index]!));
      }),
    );
  });

  it('do not depend on the unit of money', () => {
    fc.assert(
      fc.property(judgeable, method, ratio, fc.integer({ min: -60, max: 60 }), (values, by, parts, power) => {
        const scaled = values.map((value) => value * 2 ** power);
        expect(tiersOf(by, scaled, parts)).toEqual(tiersOf(by, values, parts));
      }),
    );
    fc.assert(
      fc.property(judgeable, method, ratio, fc.constantFrom(3, 7, 100, 10_000, 0.01), (values, by, parts, factor) => {
        // Whole cents times a factor: noise far below the tolerance at most.
        const scaled = values.map((value) => value * factor);
        expect(tiersOf(by, scaled, parts)).toEqual(tiersOf(by, values, parts));
      }),
    );
  });

  it('are never better for a smaller value, and the same for an equal one', () => {
    fc.assert(
      fc.property(judgeable, method, ratio, (values, by, parts) => {
        const tiers = tiersOf(by, values, parts) as number[];
        const order = [...values.keys()].sort((one, other) => values[other]! - values[one]!);
        for (let place = 1; place < order.length; place++) {
          const [better, worse] = [order[place - 1]!, order[place]!];
          expect(tiers[worse]!).toBeGreaterThanOrEqual(tiers[better]!);
          if (values[worse] === values[better]) expect(tiers[worse]).toBe(tiers[better]);
        }
      }),
    );
  });

  it('are the last one for values at or below zero', () => {
    fc.assert(
      fc.property(judgeable, method, ratio, (values, by, parts) => {
        const tiers = tiersOf(by, values, parts) as number[];
        values.forEach((value, index) => {
          if (value <= 0) expect(tiers[index]).toBe(parts.length - 1);
        });
      }),
    );
  });

  it('have exactly their quota when no two values are equal', () => {
    const different = fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(different, ratio, (values, parts) => {
        const tiers = tiersOf('count', values, parts) as number[];
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

  it('hold the least number of customers whose value reaches the cut, when no two are equal', () => {
    const different = fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(different, ratio, (values, parts) => {
        const tiers = tiersOf('value', values, parts) as number[];
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

  it('are those of the population when its own values are judged one by one', () => {
    fc.assert(
      fc.property(judgeable, method, ratio, (values, by, parts) => {
        const borders = tierBorders(Float64Array.from(values), { method: by, ratio: parts }) as TierBorders;
        const single = values.map((value) => tiersByBorders(Float64Array.of(value), borders)[0]);
        expect(single).toEqual(tiersOf(by, values, parts));
      }),
    );
  });
});

describe('ranks, shares and scores of any amounts', () => {
  it('rank like counting the larger ones', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { best, last } = tieRanks(Float64Array.from(values));
        values.forEach((value, index) => {
          expect(best[index]).toBe(values.filter((other) => other > value).length + 1);
          expect(last[index]).toBe(values.filter((other) => other >= value).length);
        });
      }),
    );
  });

  it('run up to the whole in steps that never grow', () => {
    fc.assert(
      fc.property(judgeable, (values) => {
        const descending = [...values].sort((one, other) => other - one);
        const shares = runningShares(descending);
        const gains = descending.map((value) => Math.max(0, value));
        const base = gains.reduce((sum, value) => sum + value, 0);
        expect(shares.at(-1)).toBe(1);
        shares.forEach((share, index) => {
          expect(share - (shares[index - 1] ?? 0)).toBeCloseTo(gains[index]! / base, 9);
        });
      }),
    );
  });

  it('score between 0 and 1, never better for a row that is worse in every column', () => {
    const rows = fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 30 });
    const weights = fc.tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(rows, weights, (cells, weighed) => {
        const columns = [0, 1, 2].map((column) => ({
          values: Float64Array.from(cells, (row) => row[column]!),
          known: new Uint8Array(cells.length).fill(1),
        }));
        const answer = score(columns, 'rank', weighed);
        if (isUnknown(answer)) throw new Error(answer.unknown);
        cells.forEach((row, one) => {
          expect(answer.scores[one]).toBeGreaterThanOrEqual(0);
          expect(answer.scores[one]).toBeLessThanOrEqual(1);
          cells.forEach((other, another) => {
            if (row.every((value, column) => value <= other[column]!)) {
              expect(answer.scores[one]!).toBeLessThanOrEqual(answer.scores[another]! + 1e-12);
            }
          });
        });
      }),
    );
  });
});

describe('whatever comes in', () => {
  it('gives tiers within the ratio or says why not: no NaN, no throw, no endless loop', () => {
    const anything = fc.array(fc.double(), { maxLength: 40 });
    const anyRatio = fc.array(fc.oneof(fc.double(), fc.integer()), { maxLength: 7 });
    fc.assert(
      fc.property(anything, method, fc.oneof(ratio, anyRatio), (values, by, parts) => {
        const tiers = tiersOf(by, values, parts);
        if (isUnknown(tiers)) return;
        expect(tiers).toHaveLength(values.length);
        expect(tiers.every((tier) => tier >= 0 && tier < parts.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('scores any numbers without NaN', () => {
    const column = fc.array(fc.double(), { minLength: 8, maxLength: 8 });
    const marks = fc.array(fc.constantFrom(0, 1), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(column, marks), { maxLength: 3 }),
        fc.array(fc.double(), { maxLength: 4 }),
        (columns, weights) => {
          const indicators = columns.map(([values, known]) => ({
            values: Float64Array.from(values),
            known: Uint8Array.from(known),
          }));
          for (const answer of [score(indicators, 'rank'), score(indicators, 'rank', weights)]) {
            if (!isUnknown(answer)) expect(answer.scores.every(Number.isFinite)).toBe(true);
          }
          const shares = runningShares(
            (columns[0]?.[0] ?? []).filter(Number.isFinite).sort((one, other) => other - one),
          );
          expect(shares.every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});
