import { buyingCycle } from '../../../src/core/stability/buyingCycle';
import { overdueCycles } from '../../../src/core/stability/overdueCycles';
import oracle from '../../oracle/rhythm.json';

const distinct = (dates: readonly number[]) => Int32Array.from(new Set(dates)).sort();

describe('the buying cycle', () => {
  it.each(oracle.dates)('of $dates is what R gives, and so is what is overdue', ({ dates, cycle, asOf, overdue }) => {
    expect(buyingCycle(distinct(dates))).toBe(cycle);
    expect(overdueCycles(distinct(dates), asOf)).toBeCloseTo(overdue, 12);
  });

  it('needs three order days', () => {
    const need = { unknown: 'tooFewOrderDays', need: 3, have: 2 };
    expect(buyingCycle(Int32Array.of(45000, 45010))).toEqual(need);
    expect(overdueCycles(Int32Array.of(45000, 45010), 45020)).toEqual(need);
  });
});
