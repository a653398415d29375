import fc from 'fast-check';
import { score } from '../../src/core/abc/combine/score';
import { runningShares } from '../../src/core/abc/rank/runningShares';
import { tieRanks } from '../../src/core/abc/rank/tieRanks';
import { isUnknown } from '../../src/core/Unknown';

/** Amounts in cents, many of them equal, some zero or below. */
const amount = fc
  .oneof(fc.integer({ min: -300, max: 3000 }), fc.integer({ min: 1, max: 5 }))
  .map((cents) => cents / 100);
const amounts = fc.array(amount, { minLength: 1, maxLength: 60 });
const judgeable = amounts.filter((values) => values.some((value) => value > 0));

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
