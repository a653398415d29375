import { compareRules } from '../../../../src/core/abc/compare/compareRules';
import { defaultSettings } from '../../../../src/core/abc/defaultSettings';
import { judge } from '../../../../src/core/abc/judge';
import type { Judgement } from '../../../../src/core/abc/Judgement';
import type { Settings } from '../../../../src/core/abc/Settings';
import { tableOf } from '../tableOf';

const count = Object.freeze(defaultSettings('count'));
const columns = [
  [6, 50, 4, 30, 10, undefined],
  [7, 3, 50, 1, 9, undefined],
] as const;

describe('compareRules', () => {
  it('names who would change tier, by their place in the judgement', () => {
    const table = tableOf(columns[0]);
    const judgement = judge(table, count) as Judgement;
    const moved = compareRules(table, judgement).map(({ rule, moves }) => [
      rule,
      moves.map(({ position, from, to }) => `${judgement.customers[position]!.id} ${from}${to}`),
    ]);
    expect(moved).toEqual([
      ['count', []],
      ['value70', ['c3 BA']],
      ['value80', ['c3 BA', 'c0 CB']],
      ['computed', ['c4 BC']],
    ]);
  });

  it('compares what the figures give, also where another tier is in force', () => {
    const table = tableOf(columns[0]);
    const judgement = judge(table, count) as Judgement;
    const customers = judgement.customers.map((customer) => ({ ...customer, tier: 'C' as const, isDamped: true }));
    expect(compareRules(table, { ...judgement, customers })).toEqual(compareRules(table, judgement));
  });

  it('cuts the score itself by the other usual rules, as the agreement does, and says that no setting does', () => {
    const table = tableOf(...columns);
    const judgement = judge(table, count) as Judgement;
    const results = compareRules(table, judgement);
    const cuts = results.filter(({ rule }) => ['count', 'value70', 'value80', 'computed'].includes(rule));
    expect(cuts.map(({ cutsScore, isChosen }) => [cutsScore, isChosen])).toEqual([
      [false, true],
      [true, false],
      [true, false],
      [true, false],
    ]);
    judgement.customers.forEach(({ agreement }, position) => {
      if (!agreement) return;
      const differs = cuts.filter(({ moves }) => moves.some((move) => move.position === position)).length;
      expect(cuts.length - differs).toBe(agreement.same);
    });
    expect(cuts.some(({ moves }) => moves.length > 0)).toBe(true);
  });

  it.each([{ combination: 'rank' }, { combination: 'table', decisions: { AC: 'A' } }, { method: 'value' }] as const)(
    'finds the same tiers as a judgement under those settings: %j',
    (chosen) => {
      const table = tableOf(...columns);
      const judgement = judge(table, { ...count, ...chosen } as Settings) as Judgement;
      const results = compareRules(table, judgement);
      expect(results).toHaveLength(11 + (results[0]!.rule === 'chosen' ? 1 : 0));
      for (const { settings, structure, moves, cutsScore } of results) {
        if (cutsScore) continue;
        const other = judge(table, settings) as Judgement;
        expect(structure).toEqual(other.structure);
        const tierOf = new Map(other.customers.map(({ id, tier }) => [id, tier]));
        const expected = judgement.customers.flatMap(({ id, tier }, position) =>
          tier === tierOf.get(id) ? [] : [{ position, from: tier, to: tierOf.get(id) }],
        );
        expect(moves).toEqual(expected);
      }
    },
  );

  it('says why a rule cannot judge, and moves nobody then', () => {
    const table = tableOf([9, 9, 9]);
    const results = compareRules(table, judge(table, count) as Judgement);
    expect(results.find(({ rule }) => rule === 'computed')).toMatchObject({
      structure: { unknown: 'allEqual' },
      moves: [],
    });
  });
});
