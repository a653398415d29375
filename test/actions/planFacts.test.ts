import type { Analysis } from '../../src/actions/Analysis';
import { planFacts } from '../../src/actions/planFacts';
import type { Cells } from '../../src/core/intake/cells/Cells';
import type { Mapping } from '../../src/core/intake/Mapping';
import { cellsOf, dayOf, dealerCells, dealerMapping, judgedCells } from '../core/plan/dealerData';

const factsOf = (cells: Cells, mapping: Mapping, year: number) => {
  const { table, judgement } = judgedCells(cells, mapping);
  return planFacts({ cells, mapping, intake: { table, issues: [] }, judgement } as unknown as Analysis, year);
};
const ledger = dealerCells([
  ['North', '2024-01-05', 100, 10],
  ['South', '2024-12-05', 300, 30],
  ['North', '2025-02-01', 40, 4],
]);

describe('what the judged data offers a planner', () => {
  it('is months, and actuals that may be formulas, where rows have days', () => {
    const facts = factsOf(ledger, dealerMapping, 2025);
    expect(facts).toMatchObject({
      year: 2025,
      hasSeason: true,
      lastYearMonths: 12,
      hasPayments: true,
    });
    expect(facts.linksFor(['North', 'South'])).toBe('possible');
    expect(facts.customers.map(({ id, base }) => [id, base])).toEqual([
      ['South', 300],
      ['North', 100],
    ]);
  });

  it('is no months of a year that the data does not have', () => {
    expect(factsOf(ledger, dealerMapping, 2027)).toMatchObject({ hasSeason: false, lastYearMonths: 0 });
  });

  it('is no season of a year of which the data has only a part', () => {
    const nine = dealerCells([
      ['North', '2024-01-05', 100, 10],
      ['South', '2024-09-05', 300, 30],
    ]);
    expect(factsOf(nine, dealerMapping, 2025)).toMatchObject({ hasSeason: false, lastYearMonths: 9 });
  });

  it('is no season of a year whose last month has only begun', () => {
    const first = dayOf('2026-01-01');
    const rows = Array.from({ length: 336 }, (_, at) => ['North', first + at, 100, 10]);
    expect(factsOf(cellsOf(['Dealer', 'Day', 'Sales', 'Profit'], rows), dealerMapping, 2027)).toMatchObject({
      hasSeason: false,
      lastYearMonths: 11,
      lastYearUntil: dayOf('2026-12-02'),
    });
  });

  it('is totals only where rows have no days, and no formulas', () => {
    const { customer, indicators } = dealerMapping;
    const facts = factsOf(ledger, { customer, indicators }, 2025);
    expect(facts).toMatchObject({ hasSeason: false });
    expect(facts.linksFor(['North'])).toBe('noDays');
    expect(facts.customers[0]!.base).toBe(300);
  });

  it('says when nothing is known to grow from', () => {
    const mapping: Mapping = { customer: 0, date: 1, indicators: [{ kind: 'contribution', column: 3 }] };
    const facts = factsOf(ledger, mapping, 2025);
    expect([facts.hasPayments, facts.customers[0]!.base, facts.customers[0]!.grossProfitBase]).toEqual([
      false,
      undefined,
      30,
    ]);
  });

  it('finds formulas too heavy by the rows they would look at, for those who get a sheet', () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => [
      `K${row % 300}`,
      dayOf('2024-03-01') + (row % 600),
      5 + (row % 7),
    ]);
    const mapping: Mapping = { customer: 0, date: 1, indicators: [{ kind: 'scale', column: 2 }] };
    const { customers, linksFor } = factsOf(cellsOf(['Dealer', 'Day', 'Sales'], rows), mapping, 2025);
    const ids = (tier: string) => customers.filter((each) => each.tier === tier).map(({ id }) => id);
    expect(ids('A').length).toBeGreaterThan(50);
    expect(linksFor(ids('A'))).toBe('tooHeavy');
    expect(linksFor(ids('A').slice(0, 50))).toBe('possible');
    expect(linksFor(ids('A').slice(0, 51))).toBe('tooHeavy');
    expect(linksFor([...ids('A').slice(0, 50), ...ids('C')])).toBe('possible');
  });

  it('is found with a few looks at each customer, however many there are', () => {
    const looksPerCustomer = (count: number) => {
      const rows = Array.from({ length: 10 * count }, (_, row) => [
        `K${row % count}`,
        dayOf('2024-01-01') + (row % 700),
        row % 97,
      ]);
      const mapping: Mapping = { customer: 0, date: 1, indicators: [{ kind: 'scale', column: 2 }] };
      const cells = cellsOf(['Dealer', 'Day', 'Sales'], rows);
      const { table, judgement } = judgedCells(cells, mapping);
      let looks = 0;
      const counted = <Of extends object>(list: readonly Of[]) => {
        const get = <Any extends object>(of: Any, key: string | symbol) => {
          looks++;
          return Reflect.get(of, key, of) as unknown;
        };
        return new Proxy(
          list.map((each) => new Proxy({ ...each }, { get })),
          { get },
        );
      };
      const analysis = {
        cells,
        mapping,
        intake: { table: { ...table, customers: counted(table.customers) }, issues: [] },
        judgement: { ...judgement, customers: counted(judgement.customers) },
      } as unknown as Analysis;
      expect(planFacts(analysis, 2025).customers).toHaveLength(count);
      expect(looks).toBeGreaterThan(count);
      return looks / count;
    };
    for (const count of [500, 10_000]) expect(looksPerCustomer(count)).toBeLessThan(50);
  });
});
