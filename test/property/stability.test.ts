import fc from 'fast-check';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { RawCell } from '../../src/core/intake/cells/Cells';
import type { Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { bucketLedger } from '../../src/core/stability/bucketLedger';
import { choosePeriods } from '../../src/core/stability/choosePeriods';
import { coefficientOfVariation } from '../../src/core/stability/coefficientOfVariation';
import { detrendedVariation } from '../../src/core/stability/detrendedVariation';
import { judgeStability, type StabilityJudgement } from '../../src/core/stability/judgeStability';
import { linearTrend } from '../../src/core/stability/linearTrend';
import type { PeriodSettings } from '../../src/core/stability/PeriodSettings';
import { seasonalIndices } from '../../src/core/stability/seasonalIndices';
import { isUnknown } from '../../src/core/Unknown';
import { cellsOf } from '../core/intake/cellsOf';

const length = fc.constantFrom<PeriodSettings['length']>('auto', 'month', 'quarter', 'half', 'year');
const settings: fc.Arbitrary<PeriodSettings> = fc.record({
  length,
  keepsPartial: fc.boolean(),
  limits: fc.constantFrom([0.5, 1], [0.2, 0.4]),
  isRelative: fc.boolean(),
});
const day = fc.integer({ min: 44927, max: 45657 });
const anyDay = fc.integer({ min: 1, max: 73415 });
const quarters = fc.integer({ min: -4_000, max: 400_000 }).map((value) => value / 4);
const rowsOn = (days: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(fc.constantFrom<RawCell>('Ann', 'Bo', 'Cy', 'Di'), days, quarters, quarters), {
    minLength: 1,
    maxLength: 60,
  });
const rows = rowsOn(day);
const mapping: Mapping = {
  customer: 0,
  date: 1,
  indicators: [
    { kind: 'scale', column: 2 },
    { kind: 'contribution', column: 3 },
  ],
};
const tableOf = (lines: readonly (readonly RawCell[])[]) =>
  readCustomers(cellsOf(['Customer', 'Day', 'Sales', 'Margin'], ...lines), mapping).table!;
const judge = (lines: readonly (readonly RawCell[])[], chosen: PeriodSettings) => {
  const table = tableOf(lines);
  const { periods, customers } = judgeStability(table, chosen) as StabilityJudgement;
  return { periods, byId: new Map(table.customers.map(({ id }, at) => [id, customers[at]!])) };
};
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('the stability of any ledger', () => {
  it('is made of finite numbers, with variations at or above zero and a verdict for whoever has a mean', () => {
    fc.assert(
      fc.property(rowsOn(fc.oneof({ weight: 40, arbitrary: day }, anyDay)), settings, (lines, chosen) => {
        const { byId, periods } = judge(lines, chosen);
        for (const customer of byId.values()) {
          expect(numbersIn(customer).every(Number.isFinite)).toBe(true);
          const { variation = 0, detrended = 0, overdue = 0 } = customer;
          expect(Math.min(variation, detrended, overdue)).toBeGreaterThanOrEqual(0);
          expect(customer.history.length).toBeLessThanOrEqual(periods.starts.length);
          if (customer.variation !== undefined) expect([customer.class, customer.verdict]).not.toContain(undefined);
        }
        expect(periods.starts.every((start, at) => at === 0 || start > periods.starts[at - 1]!)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in whatever order the rows stand', () => {
    const shuffled = rows.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, settings, ([lines, other], chosen) => {
        // Sums of quarters are exact.
        const [one, another] = [judge(lines, chosen), judge(other, chosen)];
        expect(another.periods).toEqual(one.periods);
        for (const [id, customer] of one.byId) expect(another.byId.get(id)).toEqual(customer);
      }),
      { numRuns: 200 },
    );
  });

  it('does not see the unit of the amounts', () => {
    fc.assert(
      fc.property(rows, settings, fc.constantFrom(2 ** -20, 0.5, 1024), (lines, chosen, unit) => {
        const [one, another] = [
          judge(lines, chosen),
          judge(
            lines.map(([id, at, sales, margin]) => [id, at, sales * unit, margin]),
            chosen,
          ),
        ];
        for (const [id, { history, ...figures }] of one.byId) {
          const { history: scaled, ...others } = another.byId.get(id)!;
          expect(others).toEqual(figures);
          expect(scaled).toEqual(history.map((value) => value * unit));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has histories that add up to the totals when no period is left out', () => {
    fc.assert(
      fc.property(rows, length, (lines, chosen) => {
        const table = tableOf(lines);
        const { starts } = choosePeriods(table.ledger!, 0, table.customers.length, {
          length: chosen,
          keepsPartial: true,
        });
        bucketLedger(table.ledger!, table.customers.length, starts).forEach((sums, each) => {
          const { totals } = table.indicators[each]!;
          const size = totals.reduce((sum, total) => sum + Math.abs(total), 0);
          totals.forEach((total, at) => {
            const history = sums.subarray(at * starts.length, (at + 1) * starts.length);
            const sum = history.reduce((before, value) => before + value, 0);
            expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9 * Math.max(size, 1));
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('takes a customer of the same amount every period for the steadiest there is', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 1_000_000 }), (lines, amount) => {
        const regular = Array.from({ length: 24 }, (_, index) => [
          'Reg',
          `${2023 + Math.floor(index / 12)}-${(index % 12) + 1}-1`,
          amount / 100,
          1,
        ]);
        const within = lines.map(([id, at, sales, margin]) => [id, Math.min(at, 45627), sales, margin]);
        const { byId } = judge([...within, ...regular], { ...defaultSettings().periods, length: 'month' });
        expect(byId.get('Reg')).toMatchObject({ variation: 0, detrended: 0, class: 'X', trend: { slope: 0, t: 0 } });
      }),
    );
  });
});

describe('any numbers', () => {
  const numbers = fc.array(fc.double(), { maxLength: 40 }).map((values) => Float64Array.from(values));

  it('have figures that are finite, or a reason why not', () => {
    fc.assert(
      fc.property(numbers, fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double()), (values, season) => {
        const known = Uint8Array.from(values, (value) => (Number.isFinite(value) ? 1 : 0));
        const answers = [
          coefficientOfVariation(values),
          detrendedVariation(values),
          linearTrend(values),
          seasonalIndices({ values: values.map((value) => (Number.isFinite(value) ? value : 0)), known }, season),
        ];
        for (const answer of answers) {
          if (!isUnknown(answer)) expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('vary as much when they are multiplied, and no less than nothing', () => {
    const positive = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(positive, fc.integer({ min: -900, max: 900 }), (values, power) => {
        const [one, scaled] = [values, values.map((value) => value * 2 ** power)].map((each) =>
          Float64Array.from(each),
        );
        for (const measure of [coefficientOfVariation, detrendedVariation]) {
          const answer = measure(one!);
          expect(measure(scaled!)).toEqual(answer);
          if (!isUnknown(answer)) expect(answer).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
