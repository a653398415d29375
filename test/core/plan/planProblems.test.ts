import { planProblems } from '../../../src/core/plan/planProblems';
import { planCustomer } from './planCustomer';

const growth = Object.freeze({ A: 0.08, B: 0.05, C: 0.03 });
const customers = [planCustomer({ id: 'a', tier: 'A' }), planCustomer({ id: 'c', tier: 'C' })];
const asked = { year: 2027, customerIds: ['a', 'c'], growth };

describe('the problems of a request', () => {
  it('are none where all is well', () => {
    expect(planProblems(customers, asked)).toEqual([]);
    expect(planProblems(customers, { ...asked, growth: { A: -0.9, B: NaN, C: 10 } })).toEqual([]);
  });

  it.each([1800, 1999, 2100, 2026.5, NaN, Infinity])('name the year %p', (year) => {
    expect(planProblems(customers, { ...asked, year })).toEqual([{ field: 'year', code: 'badYear' }]);
  });

  it.each([NaN, -0.91, 10.1, Infinity])('name a growth of %p, in the tiers that are asked for', (bad) => {
    expect(planProblems(customers, { ...asked, growth: { A: bad, B: bad, C: bad } })).toEqual([
      { field: 'growthA', code: 'badGrowth' },
      { field: 'growthC', code: 'badGrowth' },
    ]);
  });

  it('say that nobody is chosen, whoever is unknown', () => {
    const problem = [{ field: 'customers', code: 'noCustomers' }];
    expect(planProblems(customers, { ...asked, customerIds: [] })).toEqual(problem);
    expect(planProblems(customers, { ...asked, customerIds: ['gone'] })).toEqual(problem);
  });

  it('say that 301 sheets are too many, but not that 300 are, nor any number of lines', () => {
    const many = Array.from({ length: 1301 }, (_, index) =>
      planCustomer({ id: `${index}`, tier: index < 301 ? 'B' : 'C' }),
    );
    const ids = many.map(({ id }) => id);
    expect(planProblems(many, { ...asked, customerIds: ids })).toEqual([
      { field: 'customers', code: 'tooManySheets', sheets: 301, most: 300 },
    ]);
    expect(planProblems(many, { ...asked, customerIds: ids.slice(1) })).toEqual([]);
  });
});
