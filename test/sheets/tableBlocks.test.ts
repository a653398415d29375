import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { createWords } from '../../src/locales/createWords';
import { reportLayout } from '../../src/sheets/reportLayout';
import { tableBlocks } from '../../src/sheets/tableBlocks';
import type { WriteForm } from '../../src/sheets/WriteForm';
import { cellsOf, shown } from './cellsOf';
import { judgementFrom, tenCustomers } from './judgementFrom';

const withGaps = judgementFrom(
  ['Sales', 'Profit'],
  [...tenCustomers, ['K11', 'Kapok', '', ''], ['K12', '=cmd', '', 4]],
);
const source = { sheetName: 'Data', address: 'A1:D13' };

function gridOf(form: WriteForm, judgement = withGaps, headers = ['Sales', 'Profit']) {
  const layout = reportLayout(judgement, form);
  const formats = headers.map(() => '#,##0.00');
  const input = { judgement, source, form, day: '2026-03-31' };
  return { layout, grid: cellsOf({ blocks: tableBlocks(input, layout, headers, formats, createWords('en-US')) }) };
}

describe('the ranked table', () => {
  it('has one row a customer, best first, with its numbers as numbers', () => {
    const { grid } = gridOf('values');
    const first = withGaps.customers[0]!;
    expect(grid[29]!.slice(0, 8)).toEqual([
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
    const { grid } = gridOf('values');
    expect(grid.at(-1)!.slice(0, 8)).toEqual([null, null, null, null, 'K11', 'Kapok', null, null]);
    expect(grid.at(-1)![8]).toContain('Not judged');
  });

  it('has no score where letters decide, and no formulas', () => {
    const median = judgementFrom(['Sales', 'Profit'], tenCustomers, { ...defaultSettings(), combination: 'median' });
    const first = median.customers[0]!;
    expect(gridOf('values', median).grid[29]!.slice(0, 4)).toEqual([first.tier, first.profile, 1, first.id]);
    expect(() => gridOf('formulas', median)).toThrow('Letters decide');
  });

  it('keeps text that looks like a formula as text and leaves an unknown number blank', () => {
    const { grid } = gridOf('values');
    const line = grid.find((row) => row?.[4] === 'K12')!;
    expect(line[5]).toBe('=cmd');
    expect(line[6]).toBeNull();
  });

  it('lets the cumulative share end at 1 and grow down the first indicator', () => {
    const alone = judgementFrom(['Sales'], tenCustomers);
    const shares = gridOf('values', alone, ['Sales'])
      .grid.slice(29)
      .map((line) => line[6]);
    expect(shares[0]).toBeCloseTo(100 / 540.5, 12);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((one, other) => Number(one) - Number(other))).toEqual(shares);
  });

  it('steps up once a customer where customers are tied, and leaves the share of a missing value blank', () => {
    const rows = [4, 2, 2, 2, -1, ''].map((value, index) => [`K${index}`, `Name ${index}`, value]);
    const shares = gridOf('values', judgementFrom(['Sales'], rows), ['Sales'])
      .grid.slice(29)
      .map((line) => line[6]);
    expect(shares).toEqual([0.4, 0.6, 0.8, 1, 1, null]);
  });

  it('marks beside live formulas the columns that do not follow them', () => {
    const alone = judgementFrom(['Sales'], tenCustomers);
    const headersOf = (form: WriteForm) => gridOf(form, alone, ['Sales']).grid[28]!.map(shown);
    expect(headersOf('values').filter((header) => /fixed/.test(String(header)))).toEqual([]);
    expect(headersOf('formulas')).toEqual([
      'Tier',
      'Profile',
      'Rank (fixed)',
      'Customer ID',
      'Customer',
      'Sales',
      'Cumulative share (fixed)',
      'Reason (fixed)',
    ]);
  });

  it('spills one formula a column over the table own numbers, left of the table', () => {
    const { grid } = gridOf('formulas');
    expect(grid[29]!.slice(0, 3).map(shown)).toEqual([
      '=ABC.TIER(ABC.SCORE(G30:H41))',
      '=ABC.PROFILE(G30:H41)',
      '=ABC.SCORE(G30:H41)',
    ]);
    expect(grid.slice(30).every((line) => line.slice(0, 3).every((cell) => cell === null))).toBe(true);
    expect(grid[29]!.slice(3, 6)).toEqual(gridOf('values').grid[29]!.slice(3, 6));
  });

  it('gives a header that is already taken a number', () => {
    const clash = judgementFrom(['Rank'], tenCustomers);
    expect(gridOf('values', clash, ['Rank']).grid[28]!.map(shown)).toEqual(
      expect.arrayContaining(['Rank', 'Rank (2)']),
    );
  });
});
