import type { JudgedCustomer } from '../../../src/core/abc/Judgement';
import type { Settings } from '../../../src/core/abc/Settings';
import type { RunEntry } from '../../../src/core/history/JudgementRun';
import type { Override } from '../../../src/core/history/Override';
import { withHistory } from '../../../src/core/history/withHistory';
import { byLimits, judgedFor, tiersIn } from './judgedFor';

const today = 46000;
const override = (customerId: string, tier: Override['tier'], more: Partial<Override> = {}): Override =>
  Object.freeze({ customerId, customer: 'Elm', tier, reason: 'Promised', author: 'Li Na', setOn: 45900, ...more });
const last = (customerId: string, tier: RunEntry['tier'], computedTier = tier) => ({ customerId, tier, computedTier });

/** One A, two B, two C. */
const five = judgedFor({}, [500, 400, 300, 200, 100]);

describe('the tiers in force', () => {
  it('are the computed ones where the workbook says nothing', () => {
    expect(withHistory(five, { overrides: [] }, today)).toEqual(five);
    // Without the setting a last run changes nothing.
    const lastRun = [last('c0', 'C', 'C'), last('c4', 'A', 'A')];
    expect(withHistory(five, { overrides: [], lastRun }, today)).toEqual(five);
  });

  it('are those set by hand, which change nothing else about a customer', () => {
    const set = override('c4', 'A');
    const { customers } = withHistory(five, { overrides: [set] }, today);
    expect(customers.map(({ id }) => id)).toEqual(five.customers.map(({ id }) => id));
    expect(customers.slice(0, 4)).toEqual(five.customers.slice(0, 4));
    expect(customers[4]).toEqual({ ...five.customers[4], tier: 'A', override: set });
    expect(customers[4]!.computedTier).toBe('C');
  });

  it('are counted in the structure, in value as in customers', () => {
    const { structure, judgedCount } = withHistory(five, { overrides: [override('c4', 'A')] }, today);
    expect(structure).toEqual([
      { tier: 'A', count: 2, shareOfCustomers: 0.4, value: 600, shareOfValue: 0.4, fromValue: 100 },
      { tier: 'B', count: 2, shareOfCustomers: 0.4, value: 700, shareOfValue: 700 / 1500, fromValue: 300 },
      { tier: 'C', count: 1, shareOfCustomers: 0.2, value: 200, shareOfValue: 200 / 1500, fromValue: 200 },
    ]);
    expect(judgedCount).toBe(5);
  });

  it('may be ones that the rule does not draw, and of customers that have no figures', () => {
    const judged = judgedFor({}, [500, 400, 300, 200, 100, undefined]);
    const { structure, customers } = withHistory(judged, { overrides: [override('c5', 'E')] }, today);
    expect(structure.map(({ tier, count, value }) => [tier, count, value])).toEqual([
      ['A', 1, 500],
      ['B', 2, 700],
      ['C', 2, 300],
      ['E', 1, 0],
    ]);
    expect(customers[5]).toMatchObject({ id: 'c5', tier: 'E', computedTier: undefined, rank: undefined });
  });

  it('are those set by hand before those that damping would keep', () => {
    const judged = judgedFor({ ...byLimits, damping: 0.1 }, [104]);
    const records = { overrides: [override('c0', 'C')], lastRun: [last('c0', 'B')] };
    expect(withHistory(judged, records, today).customers[0]).toMatchObject({ tier: 'C', isDamped: false });
    expect(tiersIn(withHistory(judged, { ...records, overrides: [] }, today))).toEqual(['c0 B*']);
  });

  it('come back with every new run as long as the override stands', () => {
    const overrides = [override('c4', 'A')];
    for (const values of [
      [500, 400, 300, 200, 100],
      [5, 4, 3, 2, 100],
      [1, 1, 1, 1, 1],
    ]) {
      const { customers } = withHistory(judgedFor({}, values), { overrides }, today);
      expect(customers.find(({ id }) => id === 'c4')).toMatchObject({ tier: 'A', override: overrides[0] });
    }
  });
});

describe('damping', () => {
  const damped = (value: number, before: ReturnType<typeof last>, damping = 0.1) =>
    tiersIn(withHistory(judgedFor({ ...byLimits, damping }, [value]), { overrides: [], lastRun: [before] }, today));

  it('keeps the tier of the last run until the border is passed by more than its share, upwards and downwards', () => {
    expect(damped(109, last('c0', 'B'))).toEqual(['c0 B*']);
    expect(damped(110, last('c0', 'B'))).toEqual(['c0 B*']);
    expect(damped(110.01, last('c0', 'B'))).toEqual(['c0 A']);
    expect(damped(90, last('c0', 'A'))).toEqual(['c0 A*']);
    expect(damped(89.99, last('c0', 'A'))).toEqual(['c0 B']);
  });

  it('holds nothing that another rule gave, whatever marks and damping it had', () => {
    const judged = judgedFor({ ...byLimits, damping: 0.1 }, [104]);
    const by = (settings: Settings) =>
      tiersIn(withHistory(judged, { overrides: [], lastRun: [{ ...last('c0', 'B'), settings }] }, today));
    const { damping, ...undamped } = judged.settings;
    expect([damping, by({ ...undamped, nearBorder: 0.5 })]).toEqual([0.1, ['c0 B*']]);
    expect(by({ ...undamped, limits: { scale: [100, 40] } })).toEqual(['c0 A']);
    const both = [
      { ...last('c0', 'C'), settings: { ...undamped, ratio: [1, 1, 1] } },
      { ...last('c0', 'B'), settings: undamped },
    ];
    expect(tiersIn(withHistory(judged, { overrides: [], lastRun: both }, today))).toEqual(['c0 B*']);
  });

  it('lets a change count in the second run in a row', () => {
    expect(damped(104, last('c0', 'B', 'A'))).toEqual(['c0 A']);
    expect(damped(96, last('c0', 'A', 'B'))).toEqual(['c0 B']);
    // Another change than that of the last run is a new one.
    expect(damped(96, last('c0', 'A', 'C'))).toEqual(['c0 A*']);
  });

  it('lets a jump over two tiers count but for its last border', () => {
    expect(damped(104, last('c0', 'C'))).toEqual(['c0 B*']);
    expect(damped(111, last('c0', 'C'))).toEqual(['c0 A']);
    expect(damped(49, last('c0', 'A'))).toEqual(['c0 B*']);
    expect(damped(44, last('c0', 'A'))).toEqual(['c0 C']);
  });

  it('does not hold new customers, nor those whose tier is gone, nor a tier that is no longer drawn', () => {
    expect(damped(104, last('another', 'B'))).toEqual(['c0 A']);
    expect(damped(104, last('c0', undefined))).toEqual(['c0 A']);
    expect(damped(49, last('c0', 'E'))).toEqual(['c0 C']);
    const unknown = judgedFor({ ...byLimits, damping: 0.1 }, [104, undefined]);
    const lastRun = [last('c1', 'A')];
    expect(tiersIn(withHistory(unknown, { overrides: [], lastRun }, today))).toEqual(['c0 A', 'c1 -']);
  });

  it('of no share still asks for more than the border itself, or for two runs', () => {
    expect(damped(100, last('c0', 'B'), 0)).toEqual(['c0 B*']);
    expect(damped(100.01, last('c0', 'B'), 0)).toEqual(['c0 A']);
  });

  it('knows only two runs in a row where letters decide', () => {
    const judged = judgedFor({ combination: 'best', damping: 0.001 }, [900, 1, 2, 3, 4], [1, 2, 3, 4, 900]);
    expect(judged.customers[0]!.gap).toBeUndefined();
    const [first] = judged.customers;
    const now = (computed: RunEntry['computedTier']) =>
      withHistory(judged, { overrides: [], lastRun: [last(first!.id, 'C', computed)] }, today).customers[0]!;
    expect([first!.tier, now('C').tier, now('C').isDamped, now('A').tier]).toEqual(['A', 'C', true, 'A']);
  });

  it('measures a score by its own border', () => {
    const lists = [
      [10, 9, 8, 7, 6],
      [10, 9, 8, 7, 6],
    ];
    const at = (damping: number) => {
      const judged = judgedFor({ combination: 'minmax', damping }, ...lists);
      const { customers } = withHistory(judged, { overrides: [], lastRun: [last('c0', 'B')] }, today);
      return customers[0]!.tier;
    };
    // c0 scores 1 and c1 0.75: the border is passed by a third of its value.
    expect([at(0.33), at(0.34)]).toEqual(['A', 'B']);
  });

  it('keeps equal values in one tier where their history is the same, whatever noise they carry', () => {
    const edge = 100 * 1.1;
    const judged = judgedFor({ ...byLimits, damping: 0.1 }, [edge, edge + 1e-12, edge + 3e-9, edge - 3e-9]);
    const lastRun = judged.customers.map(({ id }: JudgedCustomer) => last(id, 'B'));
    const { customers } = withHistory(judged, { overrides: [], lastRun }, today);
    expect(new Set(customers.map(({ tier }) => tier)).size).toBe(1);
  });
});
