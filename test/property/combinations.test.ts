import fc from 'fast-check';
import { compareRules } from '../../src/core/abc/compare/compareRules';
import type { CutMethod } from '../../src/core/abc/cut/Cut';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { judge } from '../../src/core/abc/judge';
import type { JudgedCustomer, Judgement } from '../../src/core/abc/Judgement';
import type { Combination, Settings } from '../../src/core/abc/Settings';
import { tiers } from '../../src/core/abc/Tier';
import { isUnknown } from '../../src/core/Unknown';
import { tableOf } from '../core/abc/tableOf';

type Row = readonly (number | undefined)[];

/** Amounts in cents, many of them equal, some zero, below zero or missing. */
const amount = fc
  .oneof(fc.integer({ min: -300, max: 3000 }), fc.integer({ min: 1, max: 5 }))
  .map((cents) => cents / 100);
const cell = fc.option(amount, { nil: undefined, freq: 8 });
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 25 });
const allCombinations = ['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table'] as const;
const combination = fc.constantFrom<Combination>(...allCombinations);
const weight = fc.integer({ min: 0, max: 4 });
const decisions = { AAC: 'A', CCA: 'B', BCC: 'C', ABC: 'A' } as const;

const settingsOf = (methods: readonly CutMethod[]) =>
  fc
    .tuple(fc.constantFrom(...methods), combination, weight, weight)
    .map(([method, joined, contribution, brandShare]): Settings => ({
      ...defaultSettings(method),
      combination: joined,
      weights: { contribution, brandShare },
      decisions,
    }));
const settings = settingsOf(['count', 'value', 'computed']);

/** The customers in the order of the rows, or undefined where these data cannot be judged so. */
function judged(cells: readonly Row[], by: Settings): JudgedCustomer[] | undefined {
  const answer = judge(tableOf(...[0, 1, 2].map((column) => cells.map((row) => row[column]))), by);
  if (isUnknown(answer)) return undefined;
  return [...answer.customers].sort((one, other) => one.firstRow - other.firstRow);
}
const verdictsOf = (customers: readonly JudgedCustomer[] | undefined) =>
  customers?.map(({ tier, profile, rank, isBorderline, agreement }) => ({
    tier,
    profile,
    rank,
    isBorderline,
    agreement,
  }));
const placeOf = ({ tier }: JudgedCustomer) => (tier === undefined ? tiers.length : tiers.indexOf(tier));

describe('verdicts of several indicators', () => {
  it('go with the customer, not with the row', () => {
    const shuffled = rows.chain((cells) =>
      fc.tuple(fc.constant(cells), fc.shuffledSubarray([...cells.keys()], { minLength: cells.length })),
    );
    fc.assert(
      fc.property(shuffled, settings, ([cells, order], by) => {
        const straight = verdictsOf(judged(cells, by));
        const moved = verdictsOf(
          judged(
            order.map((index) => cells[index]!),
            by,
          ),
        );
        expect(moved).toEqual(straight && order.map((index) => straight[index]));
      }),
    );
  });

  it('do not depend on the unit of any indicator', () => {
    const power = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(rows, settings, power, power, (cells, by, first, second) => {
        const factors = [2 ** first, 2 ** second, 1];
        const scaled = cells.map((row) => row.map((value, column) => value && value * factors[column]!));
        expect(verdictsOf(judged(scaled, by))).toEqual(verdictsOf(judged(cells, by)));
      }),
    );
  });

  it('are the same for customers with the same values', () => {
    fc.assert(
      fc.property(rows, settings, (cells, by) => {
        const customers = judged([...cells, cells[0]!], by);
        if (!customers) return;
        const [first, last] = [customers[0]!, customers.at(-1)!];
        expect([last.tier, last.rank, last.score, last.gap]).toEqual([first.tier, first.rank, first.score, first.gap]);
      }),
    );
  });

  it('never fall when one value rises', () => {
    // Not by "table", whose rows may say anything, and not with letters by "computed": there the whole curve moves.
    const by = settingsOf(['count', 'value']).filter((each) => each.combination !== 'table');
    const column = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(rows, by, fc.nat(), column, fc.integer({ min: 1, max: 2000 }), (cells, each, at, raised, cents) => {
        const row = at % cells.length;
        const value = cells[row]![raised];
        if (value === undefined) return;
        const before = judged(cells, each);
        const higher = cells.map((line, index) =>
          index === row ? line.map((old, place) => (place === raised ? value + cents / 100 : old)) : line,
        );
        const after = judged(higher, each);
        if (!before || !after) return;
        expect(placeOf(after[row]!)).toBeLessThanOrEqual(placeOf(before[row]!));
      }),
      { numRuns: 300 },
    );
  });

  it('stand between the best and the worst letter by the median, which the order of the indicators does not move', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom<CutMethod>('count', 'value'), (cells, method) => {
        const by = (joined: Combination, lines: readonly Row[]) =>
          judged(lines, { ...defaultSettings(method), combination: joined });
        const best = by('best', cells);
        if (!best) return;
        const [median, worst] = [by('median', cells)!, by('worst', cells)!];
        best.forEach((customer, index) => {
          expect(placeOf(customer)).toBeLessThanOrEqual(placeOf(median[index]!));
          expect(placeOf(median[index]!)).toBeLessThanOrEqual(placeOf(worst[index]!));
          const letters = new Set(customer.profile.replaceAll('-', ''));
          if (letters.size === 1) expect([...letters]).toEqual([median[index]!.tier]);
        });
        const turned = by(
          'median',
          cells.map(([first, second, third]) => [third, first, second]),
        )!;
        expect(turned.map(({ tier }) => tier)).toEqual(median.map(({ tier }) => tier));
      }),
    );
  });
});

describe('gaps and agreement', () => {
  it('lead exactly to the customers beside the border', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 40 }), (values) => {
        const answer = judge(tableOf(values), defaultSettings());
        if (isUnknown(answer)) return;
        const valuesIn = (tier: string | undefined) =>
          answer.customers.flatMap((customer) => (customer.tier === tier ? customer.verdicts[0]!.value : []));
        for (const { gap, verdicts, isBorderline } of answer.customers) {
          const { value } = verdicts[0]!;
          if (gap!.up !== undefined) expect(value + gap!.up).toBeCloseTo(Math.min(...valuesIn(gap!.upTo)), 9);
          if (gap!.down !== undefined) expect(value - gap!.down).toBeCloseTo(Math.max(...valuesIn(gap!.downTo)), 9);
          expect(isBorderline).toBe(gap!.isNear);
        }
      }),
    );
  });

  it('count the chosen rule among those that agree, and no more than there are', () => {
    const usual = fc.constantFrom(
      defaultSettings('count'),
      defaultSettings('value'),
      { ...defaultSettings('value'), ratio: [70, 20, 10] },
      { ...defaultSettings('count'), method: 'computed' as const },
    );
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 40 }), usual, (values, by) => {
        const answer = judge(tableOf(values), by);
        if (isUnknown(answer)) return;
        for (const { agreement } of answer.customers) {
          expect(agreement!.same).toBeGreaterThanOrEqual(1);
          expect(agreement!.same).toBeLessThanOrEqual(agreement!.of);
        }
      }),
    );
  });
});

describe('whatever comes in', () => {
  it('gives a judgement of finite numbers and a comparison, or says why not', () => {
    const wild = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined });
    const anySettings = fc
      .tuple(settings, fc.array(fc.double(), { maxLength: 6 }), fc.double(), fc.double({ min: 0, noNaN: true }))
      .map(([by, ratio, scale, nearBorder]): Settings => ({ ...by, ratio, weights: { scale }, nearBorder }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(wild, wild, wild), { maxLength: 12 }),
        fc.oneof(settings, anySettings),
        fc.integer({ min: 1, max: 3 }),
        (cells, by, columns) => {
          const table = tableOf(...[0, 1, 2].slice(0, columns).map((column) => cells.map((row) => row[column])));
          const answer = judge(table, by);
          if (isUnknown(answer)) return;
          expectFinite({ ...answer, settings: undefined });
          for (const { structure, moves } of compareRules(table, answer)) expectFinite({ structure, moves });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('compares rules as it judges by them', () => {
    fc.assert(
      fc.property(rows, settings, (cells, by) => {
        const table = tableOf(...[0, 1, 2].map((column) => cells.map((row) => row[column])));
        const answer = judge(table, by);
        if (isUnknown(answer)) return;
        for (const result of compareRules(table, answer)) {
          if (result.cutsScore) continue;
          const other = judge(table, result.settings);
          if (isUnknown(other)) expect(result.structure).toEqual(other);
          else expect(result.structure).toEqual((other as Judgement).structure);
          if (result.isChosen) expect(result.moves).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Fails on a number anywhere inside that is not finite. */
function expectFinite(answer: unknown): void {
  const odd: unknown[] = [];
  JSON.stringify(answer, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) odd.push(value);
    return value;
  });
  expect(odd).toEqual([]);
}
