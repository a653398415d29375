import type { JudgedCustomer } from '../../../src/core/abc/Judgement';
import type { Tier } from '../../../src/core/abc/Tier';
import { filterCustomers } from '../../../src/taskpane/result/filterCustomers';

const customer = (id: string, name: string, tier: Tier | undefined): JudgedCustomer => ({
  id,
  name,
  tier,
  firstRow: 1,
  verdicts: [],
  profile: '-',
  score: undefined,
  rank: undefined,
});
const all = Object.freeze([
  customer('K-1', 'Ａcme 贸易', 'A'),
  customer('K-2', 'Beta', 'B'),
  customer('K-3', 'acme two', undefined),
]);
const ids = (text: string, tier?: Tier) => filterCustomers(all, { text, tier }).map(({ id }) => id);

describe('filterCustomers', () => {
  it('finds by part of the name or ID, whatever the case or width', () => {
    expect(ids('ACME')).toEqual(['K-1', 'K-3']);
    expect(ids('贸易')).toEqual(['K-1']);
    expect(ids(' k-2 ')).toEqual(['K-2']);
  });

  it('keeps to the tier asked for', () => {
    expect(ids('', 'B')).toEqual(['K-2']);
    expect(ids('acme', 'A')).toEqual(['K-1']);
  });

  it('gives everybody back untouched when nothing is asked', () => {
    expect(filterCustomers(all, { text: '  ', tier: undefined })).toBe(all);
  });
});
