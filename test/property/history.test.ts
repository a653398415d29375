import fc from 'fast-check';
import { tiers, type Tier } from '../../src/core/abc/Tier';
import { compareRuns } from '../../src/core/history/compareRuns';
import { migrationMatrix } from '../../src/core/history/migrationMatrix';
import { withHistory } from '../../src/core/history/withHistory';
import { judgedFor } from '../core/history/judgedFor';

const letter = fc.option(fc.constantFrom<Tier>('A', 'B', 'C'), { nil: undefined });
/** Customers by id, each with its tier, or not there at all. */
const portfolio = fc.dictionary(fc.constantFrom(...'abcdefghijklmnop'), letter, { noNullPrototype: true });
const runOf = (tierOf: Readonly<Record<string, Tier | undefined>>) =>
  Object.entries(tierOf).map(([customerId, tier]) => ({ customerId, customer: customerId.toUpperCase(), tier }));

describe('two runs of any customers', () => {
  it('are counted as the matrix counts them, and as their moves say', () => {
    fc.assert(
      fc.property(portfolio, portfolio, (before, after) => {
        const { counts, moves, tiers: shown } = compareRuns(runOf(before), runOf(after));
        const everybody = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        expect(moves.map(({ customerId }) => customerId).sort()).toEqual(everybody.sort());
        if (everybody.length === 0) return;
        expect(counts).toEqual(
          migrationMatrix(
            everybody.map((id) => before[id]),
            everybody.map((id) => after[id]),
          ),
        );
        const rows = [...shown, undefined];
        rows.forEach((from, row) =>
          rows.forEach((to, column) => {
            const those = moves.filter((move) => move.before === from && move.after === to);
            expect(counts[row]![column]).toBe(those.length);
          }),
        );
      }),
    );
  });
});

describe('damping of any change', () => {
  const values = fc.array(fc.integer({ min: -20, max: 300 }), { minLength: 3, maxLength: 30 });
  const history = fc.array(fc.record({ tier: letter, computedTier: letter }), { minLength: 30, maxLength: 30 });
  const share = fc.constantFrom(0, 0.02, 0.1, 0.5);

  it('ends between the last tier and the computed one, and treats equal customers of equal history alike', () => {
    fc.assert(
      fc.property(values, history, share, (list, before, damping) => {
        const judged = judgedFor({ damping }, list);
        const lastRun = before.map((entry, index) => ({ customerId: `c${index}`, ...entry }));
        const { customers } = withHistory(judged, { overrides: [], lastRun }, 46000);
        const seen = new Map<string, Tier | undefined>();
        for (const { id, tier, computedTier, isDamped } of customers) {
          const index = Number(id.slice(1));
          const { tier: old, computedTier: oldComputed } = before[index]!;
          const places = [old ?? computedTier, tier, computedTier].map((each) => tiers.indexOf(each!));
          expect(places[1]! >= Math.min(places[0]!, places[2]!) && places[1]! <= Math.max(places[0]!, places[2]!)).toBe(
            true,
          );
          expect(isDamped).toBe(tier !== computedTier);
          if (old === undefined || oldComputed === computedTier) expect(tier).toBe(computedTier);
          const key = `${list[index]}|${old}|${oldComputed}`;
          if (seen.has(key)) expect(tier).toBe(seen.get(key));
          seen.set(key, tier);
        }
      }),
    );
  });

  it('lets the same figures count in the run after', () => {
    fc.assert(
      fc.property(values, history, share, (list, before, damping) => {
        const judged = judgedFor({ damping }, list);
        const lastRun = before.map((entry, index) => ({ customerId: `c${index}`, ...entry }));
        const first = withHistory(judged, { overrides: [], lastRun }, 46000);
        const kept = first.customers.map(({ id, tier, computedTier }) => ({ customerId: id, tier, computedTier }));
        const second = withHistory(judged, { overrides: [], lastRun: kept }, 46000);
        expect(second).toEqual(judged);
      }),
    );
  });
});
