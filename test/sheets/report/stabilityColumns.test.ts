import { createWords } from '../../../src/locales/createWords';
import { stabilityColumns } from '../../../src/sheets/report/stabilityColumns';
import { judgementFrom, tenCustomers } from '../judgementFrom';
import { ledgerJudgement } from '../ledgerJudgement';

const words = createWords('en-US');

describe('the columns of stability', () => {
  it('are not there without dates', () => {
    expect(stabilityColumns(judgementFrom(['Sales'], tenCustomers), words)).toEqual([]);
  });

  it('say how steady a customer is, and its slope with a sign where it goes clearly up or down', () => {
    const judgement = ledgerJudgement();
    const [stability, trend] = stabilityColumns(judgement, words);
    const length = judgement.periods!.length;
    expect([stability!.header, trend!.header]).toEqual([
      'Steadiness',
      `Trend a ${length === 'half' ? 'half-year' : length}`,
    ]);
    const seen = new Set<string>();
    judgement.customers.forEach((customer, index) => {
      const found = customer.stability?.trend;
      const cell = trend!.cell(customer, index);
      expect(cell).toEqual(found === undefined ? null : found.direction === 'level' ? 'Level' : found.slope);
      seen.add(found?.direction ?? 'none');
      expect(String(stability!.cell(customer, index))).toMatch(
        /^(Steady|Wavering|Unsteady|Lapsing|Lost|Too short|No data)$/,
      );
    });
    expect([...seen]).toEqual(expect.arrayContaining(['growing', 'shrinking', 'level']));
    expect(trend!.format).toMatch(/^\+/);
  });
});
