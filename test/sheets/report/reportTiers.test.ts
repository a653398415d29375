import { reportPlaces } from '../../../src/sheets/report/reportPlaces';
import { reportTiers } from '../../../src/sheets/report/reportTiers';
import type { FoundTable } from '../records/tableOfSheet';

const read = ({ headers, rows }: FoundTable) =>
  reportTiers(
    headers,
    reportPlaces(headers).map((place) => rows.map((row) => row[place]!)),
  );
const rows = [
  ['A', 'mine', 1200, '00123', 'Alder'],
  ['b ', '', 300, 'K2', '=cmd'],
  ['', '', '', 'K3', 'Cedar'],
  ['#NAME?', '', 3, 4, 'Dogwood'],
];
const tiers = [
  { customerId: '00123', customer: 'Alder', tier: 'A' },
  { customerId: 'K2', customer: '=cmd', tier: 'B' },
  { customerId: 'K3', customer: 'Cedar', tier: undefined },
  { customerId: '4', customer: 'Dogwood', tier: undefined },
];

describe('the tiers that stand on a report', () => {
  it('are read in either language, in any order, among other columns', () => {
    expect(read({ headers: ['Tier', 'Note', 'Sales', 'Customer ID', 'Customer'], rows })).toEqual(tiers);
    const chinese = { headers: ['级别', '备注', '销售额', '客户编号', '客户'], rows };
    expect(read(chinese)).toEqual(tiers);
    const turned = { headers: [...chinese.headers].reverse(), rows: rows.map((row) => [...row].reverse()) };
    expect(read(turned)).toEqual(tiers);
  });

  it('are those of names where a report has no ids, blank rows passed over', () => {
    const found = {
      headers: ['Customer', 'Tier'],
      rows: [
        ['Alder', 'A'],
        ['', ''],
        ['Elm', 'E'],
      ],
    };
    expect(read(found)).toEqual([
      { customerId: 'Alder', customer: 'Alder', tier: 'A' },
      { customerId: 'Elm', customer: 'Elm', tier: 'E' },
    ]);
  });

  it('are not guessed where the column of the tiers or of the customers is gone', () => {
    expect(read({ headers: ['Tiers', 'Customer'], rows: [['A', 'Elm']] })).toBeUndefined();
    expect(read({ headers: ['Tier', 'Customer ID'], rows: [['A', 'K1']] })).toBeUndefined();
    // Names are not compared with ids.
    expect(reportTiers(['Tier', 'Code', 'Customer'], [['A'], ['Elm']], true)).toBeUndefined();
    expect(reportTiers(['Tier', 'Code', 'Customer'], [['A'], ['Elm']])).toHaveLength(1);
  });
});
