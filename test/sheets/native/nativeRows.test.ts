import { nativeRows } from '../../../src/sheets/native/nativeRows';
import type { Settings } from '../../../src/core/abc/Settings';
import { nativeJudgement } from './nativeExample';

const kinds = (indicators: number, settings: Partial<Settings> = {}) =>
  nativeRows(nativeJudgement(indicators, settings)).map(({ kind, tier }) => `${kind} ${tier}`);
const count = (list: readonly string[], kind: string) => list.filter((each) => each.startsWith(`${kind} `)).length;

describe('the rows of the limits block', () => {
  it('begin with what may be edited, and end with where the tiers begin', () => {
    const rows = kinds(1);
    expect(rows.slice(0, 6)).toEqual(['header 0', 'part 0', 'part 1', 'part 2', 'check 0', 'formulas 0']);
    expect(rows.slice(-4)).toEqual(['from 0', 'from 1', 'above 0', 'above 1']);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('are those that the method asks for', () => {
    const limits = kinds(1, { method: 'limits', limits: { scale: [50, 20, 10] } });
    expect([count(limits, 'part'), count(limits, 'limit'), count(limits, 'end'), count(limits, 'above')]).toEqual([
      0, 3, 0, 3,
    ]);
    const letters = kinds(2, { combination: 'median' });
    expect([count(letters, 'weight'), count(letters, 'cutPlace'), count(letters, 'sum')]).toEqual([0, 2, 0]);
    const ordered = kinds(2, { combination: 'ordered' });
    expect([count(ordered, 'weight'), count(ordered, 'importance'), count(ordered, 'span')]).toEqual([1, 1, 1]);
    const mixed = kinds(2, { method: 'value', ratio: [5, 3, 1, 1] });
    expect([count(mixed, 'part'), count(mixed, 'cutPlace'), count(mixed, 'cutSum')]).toEqual([4, 2, 3]);
  });

  it('leave room for three decisions more', () => {
    expect(count(kinds(2, { combination: 'table', decisions: { AC: 'A', CA: 'B' } }), 'decision')).toBe(5);
    expect(count(kinds(1, { combination: 'table' }), 'decision')).toBe(0);
  });

  it('search in steps that reach every place of four times as many customers', () => {
    const judgement = nativeJudgement(1, { method: 'value', ratio: [80, 15, 5] });
    for (const length of [1, 10, 793, 10_000]) {
      const customers = Array.from({ length }, () => judgement.customers[0]!);
      const steps = nativeRows({ ...judgement, customers }).filter(({ kind, tier }) => kind === 'search' && tier === 0);
      const reach = steps.reduce((sum, { step }) => sum + 3 * step, 0);
      expect(reach).toBeGreaterThanOrEqual(4 * length);
      expect(steps.at(-1)!.step).toBe(1);
    }
  });
});
