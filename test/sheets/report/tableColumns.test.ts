import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Judgement } from '../../../src/core/abc/Judgement';
import { withHistory } from '../../../src/core/history/withHistory';
import { createWords } from '../../../src/locales/createWords';
import { tableColumns } from '../../../src/sheets/report/tableColumns';
import { judgementFrom, tenCustomers } from '../judgementFrom';
import { ledgerJudgement } from '../ledgerJudgement';

const columnsOf = (judgement: Judgement, language: 'en-US' | 'zh-CN' = 'en-US') => {
  const headers = judgement.indicators.map(({ header }) => header);
  return tableColumns(
    { judgement },
    headers,
    headers.map(() => '#,##0.00'),
    createWords(language),
  );
};
const override = (customerId: string) => {
  return { customerId, customer: '', tier: 'C', reason: 'closing', author: 'Li', setOn: 45658 } as const;
};

describe('the columns of the ranked customers', () => {
  it('are those that say something, in one order', () => {
    const headers = (judgement: Judgement) => columnsOf(judgement).map(({ header }) => header);
    const end = ['To tier above', 'To tier below', 'Near border', 'Rules agree', 'Reason', 'What to do'];
    expect(headers(judgementFrom(['Sales'], tenCustomers))).toEqual(
      ['Tier', 'Profile', 'Rank', 'Customer ID', 'Customer', 'Sales', 'Cumulative share', ...end].filter(
        (header) => header !== 'Near border',
      ),
    );
    expect(headers(judgementFrom(['Sales', 'Profit'], tenCustomers)).slice(0, 7)).toEqual([
      'Tier',
      'Profile',
      'Score',
      'Rank',
      'Customer ID',
      'Customer',
      'Sales',
    ]);
    const bare = tenCustomers.map(([id, , value]) => [id!, id!, value!]);
    expect(headers(judgementFrom(['Sales'], bare))).not.toContain('Customer ID');
    const letters = judgementFrom(['Sales', 'Profit'], tenCustomers, { ...defaultSettings(), combination: 'median' });
    expect(headers(letters)).not.toContain('Score');
    expect(headers(ledgerJudgement())).toEqual(expect.arrayContaining(['Steadiness', 'Near border']));
  });

  it('show the computed tier and the one by hand as soon as there is one', () => {
    const judgement = judgementFrom(['Sales'], tenCustomers);
    const held = withHistory(judgement, { overrides: [override('K01')] }, 46000);
    const columns = columnsOf(held);
    expect(columns.map(({ header }) => header)).toEqual(expect.arrayContaining(['Computed tier', 'Set by hand']));
    const cells = (index: number) =>
      Object.fromEntries(columns.map(({ key, cell }) => [key, cell(held.customers[index]!, index)]));
    expect(cells(0)).toMatchObject({ tier: 'C', computedTier: 'A', byHand: 'C', profile: 'A' });
    expect(cells(1)).toMatchObject({ tier: 'A', computedTier: 'A', byHand: null });
    expect(cells(0)['reason']).toMatch(/^C was set by hand by Li/);
    const lastRun = [{ customerId: 'K02', tier: 'B', computedTier: 'B' }] as const;
    const damped = withHistory(
      { ...judgement, settings: { ...judgement.settings, damping: 9 } },
      { overrides: [], lastRun },
      46000,
    );
    expect(columnsOf(damped, 'zh-CN').map(({ header }) => header)).toContain('手工或沿用级别');
  });

  it('give a customer that is not judged a tier by hand and no profile', () => {
    const judgement = judgementFrom(['Sales'], [...tenCustomers, ['K11', 'Kapok', '']]);
    const held = withHistory(judgement, { overrides: [override('K11')] }, 46000);
    const last = held.customers.length - 1;
    const cells = columnsOf(held).map(({ key, cell }) => [key, cell(held.customers[last]!, last)]);
    expect(Object.fromEntries(cells)).toMatchObject({
      tier: 'C',
      computedTier: null,
      byHand: 'C',
      profile: null,
      rank: null,
    });
  });

  it('add the first of several indicators up in the order of the rows, amounts below 0 as nothing', () => {
    const judgement = judgementFrom(['Sales', 'Profit'], [['K0', 'Loss', -50, 1e6], ...tenCustomers]);
    const share = columnsOf(judgement).find(({ key }) => key === 'cumulativeShare')!;
    expect(share.header).toBe('Cumulative share of Sales');
    const sales = judgement.customers.map(({ verdicts }) => Math.max(0, verdicts[0]!.value));
    expect(sales[0]).toBeLessThan(Math.max(...sales));
    const total = sales.reduce((sum, value) => sum + value, 0);
    judgement.customers.forEach((customer, index) => {
      const reached = sales.slice(0, index + 1).reduce((sum, value) => sum + value, 0);
      expect(share.cell(customer, index)).toBeCloseTo(reached / total, 12);
    });
  });

  it('let the cumulative share end at 1, step once a customer where some are tied, and be blank without a value', () => {
    const rows = [4, 2, 2, 2, -1, ''].map((value, index) => [`K${index}`, `Name ${index}`, value]);
    const judgement = judgementFrom(['Sales'], rows);
    const share = columnsOf(judgement).find(({ key }) => key === 'cumulativeShare')!;
    expect(judgement.customers.map((customer, index) => share.cell(customer, index))).toEqual([
      0.4,
      0.6,
      0.8,
      1,
      1,
      null,
    ]);
  });

  it('line numbers up to the right, letters and marks in the middle', () => {
    const judgement = judgementFrom(['Sales', 'Profit'], tenCustomers);
    for (const { key, align, cell } of columnsOf(judgement)) {
      const cells = judgement.customers.map((customer, index) => cell(customer, index));
      const isNumber = key !== 'rank' && cells.some((value) => typeof value === 'number');
      if (isNumber) expect([key, align]).toEqual([key, 'right']);
      else expect(['center', null]).toContain(align);
    }
  });
});
