import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Judgement } from '../../../src/core/abc/Judgement';
import { withHistory } from '../../../src/core/history/withHistory';
import { createWords } from '../../../src/locales/createWords';
import { customersLayout } from '../../../src/sheets/report/customersLayout';
import { handTier } from '../../../src/sheets/report/handTier';
import { tableBlocks } from '../../../src/sheets/report/tableBlocks';
import { tableColumns } from '../../../src/sheets/report/tableColumns';
import { cellsOf, shown } from '../cellsOf';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const withGaps = judgementFrom(
  ['Sales', 'Profit'],
  [...tenCustomers, ['K11', 'Kapok', '', ''], ['K12', '=cmd', '', 4]],
);
const override = { customerId: 'K01', customer: '', tier: 'C', reason: 'closing', author: 'Li', setOn: 45658 } as const;

function gridOf(form: 'values' | 'formulas', judgement: Judgement = withGaps) {
  const headers = judgement.indicators.map(({ header }) => header);
  const columns = tableColumns(
    { judgement },
    headers,
    headers.map(() => '#,##0.00'),
    createWords('en-US'),
  );
  const layout = customersLayout(columns, form, judgement.customers.length);
  return cellsOf({ blocks: tableBlocks(judgement, columns, layout, form) });
}

describe('the ranked table', () => {
  it('has one row a customer, best first, with its numbers as numbers', () => {
    const first = withGaps.customers[0]!;
    expect(gridOf('values')[4]!.slice(0, 8)).toEqual([
      first.tier,
      first.profile,
      first.score,
      1,
      first.id,
      first.name,
      first.verdicts[0]!.value,
      first.verdicts[1]!.value,
    ]);
  });

  it('puts customers that are not judged at the end, without tier, profile, score and rank', () => {
    const last = gridOf('values').at(-1)!;
    expect(last.slice(0, 8)).toEqual([null, null, null, null, 'K11', 'Kapok', null, null]);
    expect(last.map(shown).join()).toContain('Not judged');
  });

  it('keeps text that looks like a formula as text and leaves an unknown number blank', () => {
    const line = gridOf('values').find((row) => row?.[4] === 'K12')!;
    expect(line[5]).toBe('=cmd');
    expect(line[6]).toBeNull();
  });

  it('spills one formula a column over the table’s own numbers, left of the table', () => {
    const grid = gridOf('formulas');
    expect(grid[4]!.slice(0, 3).map(shown)).toEqual([
      '=ABC.TIER(ABC.SCORE(G5:H16))',
      '=ABC.PROFILE(G5:H16)',
      '=ABC.SCORE(G5:H16)',
    ]);
    expect(grid.slice(5).every((line) => line.slice(0, 3).every((cell) => cell === null))).toBe(true);
    expect(grid[4]!.slice(3, 6)).toEqual(gridOf('values')[4]!.slice(3, 6));
  });

  it('puts a tier by hand before the one that the formulas give, row by row', () => {
    const held = withHistory(judgementFrom(['Sales'], tenCustomers), { overrides: [override] }, 46000);
    const grid = gridOf('formulas', held);
    expect(grid[3]!.slice(0, 7)).toEqual([
      'Tier',
      'Computed tier',
      'Profile',
      'Rank',
      'Customer ID',
      'Customer',
      'Set by hand',
    ]);
    expect(grid[4]!.slice(0, 3).map(shown)).toEqual([
      handTier('G5', 'B5', 'ABC'),
      '=ABC.TIER(H5:H14)',
      '=ABC.PROFILE(H5:H14)',
    ]);
    expect(grid[13]!.slice(0, 3).map(shown)).toEqual([handTier('G14', 'B14', 'ABC'), null, null]);
    expect([grid[4]![6], grid[5]![6]]).toEqual(['C', null]);
  });

  it('has no formulas where letters decide', () => {
    const median = judgementFrom(['Sales', 'Profit'], tenCustomers, { ...defaultSettings(), combination: 'median' });
    expect(() => gridOf('formulas', median)).toThrow('Letters decide');
  });

  it('gives a header that is already taken a number', () => {
    const clash = judgementFrom(['Rank'], tenCustomers);
    expect(gridOf('values', clash)[3]!.map(shown)).toEqual(expect.arrayContaining(['Rank', 'Rank (2)']));
  });
});
