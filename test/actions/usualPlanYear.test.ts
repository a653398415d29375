import type { Analysis } from '../../src/actions/Analysis';
import { usualPlanYear } from '../../src/actions/usualPlanYear';
import type { CustomerTable } from '../../src/core/intake/CustomerTable';
import { dayOf } from '../core/plan/dealerData';

const yearOf = (last: string | undefined, today = '2026-11-23') => {
  const table = (last === undefined ? {} : { days: { first: 0, last: dayOf(last) } }) as CustomerTable;
  const intake: Analysis['intake'] = { table, issues: [] };
  return usualPlanYear({ intake, today: dayOf(today) });
};

describe('the usual year of plans', () => {
  it('is the next one from October on, by the last day of the data', () => {
    expect([yearOf('2025-12-31'), yearOf('2025-10-01'), yearOf('2025-09-30'), yearOf('2026-01-01')]).toEqual([
      2026, 2026, 2025, 2026,
    ]);
  });

  it('goes by today where the data has no days', () => {
    expect([yearOf(undefined), yearOf(undefined, '2026-09-30')]).toEqual([2027, 2026]);
  });

  it('is one that can be asked for', () => {
    expect([yearOf('1998-05-05'), yearOf('2105-05-05')]).toEqual([2000, 2099]);
  });
});
