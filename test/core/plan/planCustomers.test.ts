import type { Cells } from '../../../src/core/intake/cells/Cells';
import type { Mapping } from '../../../src/core/intake/Mapping';
import { planCustomers } from '../../../src/core/plan/planCustomers';
import { cellsOf, dayOf, dealerCells, dealerMapping, judgedCells } from './dealerData';

const plannedOf = (cells: Cells, mapping: Mapping, year: number) => {
  const { table, judgement } = judgedCells(cells, mapping);
  return planCustomers(judgement, table, mapping.indicators, year);
};
const ledger = dealerCells([
  ['North', '2024-01-05', 100, 10],
  ['North', '2024-12-05', 300, 30],
  ['South', '2024-06-01', 50, -5],
  ['North', '2025-02-01', 40, 4],
  ['West', '2025-03-01', 500, 50],
]);
const mapped = (cells: Cells, mapping: Mapping, year: number) =>
  Object.fromEntries(plannedOf(cells, mapping, year).customers.map((customer) => [customer.id, customer]));

describe('customers as plans need them', () => {
  it('have last year and this year by month, and grow from last year', () => {
    const { customers, lastYearMonths } = plannedOf(ledger, dealerMapping, 2025);
    expect(lastYearMonths).toBe(12);
    const byId = Object.fromEntries(customers.map((customer) => [customer.id, customer]));
    expect(byId['North']).toMatchObject({ name: 'North', base: 400, grossProfitBase: 40 });
    expect(byId['North']!.lastYear.payments).toEqual([100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300]);
    expect(byId['North']!.thisYear.payments).toEqual([0, 40, 0, ...new Array<undefined>(9).fill(undefined)]);
    expect(byId['South']!.lastYear.grossProfit[5]).toBe(-5);
    // New this year: last year was known, and nothing.
    expect(byId['West']).toMatchObject({ base: 0, grossProfitBase: 0 });
  });

  it('come in the order of the judgement, with its letters', () => {
    const { judgement } = judgedCells(ledger, dealerMapping);
    const { customers } = plannedOf(ledger, dealerMapping, 2025);
    expect(customers.map(({ id, profile }) => [id, profile])).toEqual(
      judgement.customers.map(({ id, profile }) => [id, profile]),
    );
  });

  it('say how much of last year the data covers', () => {
    expect(plannedOf(ledger, dealerMapping, 2026).lastYearMonths).toBe(3);
    expect(mapped(ledger, dealerMapping, 2026)['West']!.base).toBe(500);
    expect(plannedOf(ledger, dealerMapping, 2027).lastYearMonths).toBe(0);
    expect(mapped(ledger, dealerMapping, 2027)['West']!.base).toBeUndefined();
  });

  it('count a month that has only begun as none of the whole ones, and grow from what it has', () => {
    // Daily sales of 100, to 2 December.
    const first = dayOf('2026-01-01');
    const days = Array.from({ length: dayOf('2026-12-03') - first }, (_, at) => first + at);
    const daily = cellsOf(
      ['Dealer', 'Day', 'Sales', 'Profit'],
      days.map((day) => ['North', day, 100, 10]),
    );
    const next = plannedOf(daily, dealerMapping, 2027);
    expect([next.lastYearMonths, next.lastYearUntil]).toEqual([11, dayOf('2026-12-02')]);
    expect(next.customers[0]).toMatchObject({ base: 33_600, lastYear: { payments: { 10: 3000, 11: 200 } } });
    expect(next.customers[0]!.thisYear.begun).toBeUndefined();
    const own = plannedOf(daily, dealerMapping, 2026);
    expect([own.lastYearMonths, own.lastYearUntil]).toEqual([0, undefined]);
    expect(own.customers[0]!.thisYear).toMatchObject({ begun: 11, payments: { 11: 200 } });
    const whole = cellsOf(
      ['Dealer', 'Day', 'Sales', 'Profit'],
      [...days, dayOf('2026-12-31')].map((day) => ['North', day, 100, 10]),
    );
    expect(plannedOf(whole, dealerMapping, 2027)).toMatchObject({ lastYearMonths: 12, lastYearUntil: undefined });
    expect(plannedOf(whole, dealerMapping, 2026).customers[0]!.thisYear.begun).toBeUndefined();
  });

  it('grow from the judged total where nobody knows days', () => {
    const { date, ...undated } = dealerMapping;
    expect(date).toBe(1);
    const { North } = mapped(ledger, undated, 2025);
    expect(North).toMatchObject({ base: 440, grossProfitBase: 44 });
    expect(North!.lastYear.payments).toEqual(new Array(12).fill(undefined));
    expect(plannedOf(ledger, undated, 2025).lastYearMonths).toBe(0);
  });

  it("grow from the year's total where periods are longer than months", () => {
    const halves = [
      { column: 1, first: dayOf('2024-01-01'), last: dayOf('2024-06-30') },
      { column: 2, first: dayOf('2024-07-01'), last: dayOf('2024-12-31') },
    ];
    const mapping: Mapping = { customer: 0, indicators: [{ kind: 'scale', periods: halves }] };
    const cells = cellsOf(
      ['Dealer', 'H1', 'H2'],
      [
        ['North', 10, 20],
        ['South', 5, null],
      ],
    );
    expect(mapped(cells, mapping, 2025)).toMatchObject({ North: { base: 30 }, South: { base: 5 } });
    expect(mapped(cells, mapping, 2026)['North']!.base).toBeUndefined();
  });

  it('have their brand share as a fraction, from fractions and from per cent', () => {
    const mapping: Mapping = { customer: 0, indicators: [{ kind: 'brandShare', column: 1 }] };
    const shares = (...cells: (number | null)[]) => {
      const rows = cells.map((cell, index) => [`c${index}`, cell]);
      const byId = mapped(cellsOf(['Dealer', 'Share'], rows), mapping, 2025);
      return cells.map((_, index) => byId[`c${index}`]?.lastYear.brandShare);
    };
    expect(shares(0.35, 1, 0)).toEqual([0.35, 1, 0]);
    expect(shares(35, 100, 250)).toEqual([0.35, 1, undefined]);
    expect(shares(0.4, null)).toEqual([0.4, undefined]);
  });

  it('are planned as C below C', () => {
    const cells = dealerCells([
      ['North', '2024-01-05', 100, 10],
      ['South', '2024-01-05', 50, 5],
    ]);
    const { table, judgement } = judgedCells(cells, dealerMapping);
    const lowest = judgement.customers.map((customer) => ({ ...customer, tier: 'E' as const }));
    const planned = planCustomers({ customers: lowest }, table, dealerMapping.indicators, 2025).customers;
    expect(planned.map(({ tier }) => tier)).toEqual(['C', 'C']);
    const unjudged = judgement.customers.map((customer) => ({ ...customer, tier: undefined }));
    expect(planCustomers({ customers: unjudged }, table, dealerMapping.indicators, 2025).customers).toEqual([]);
  });
});
