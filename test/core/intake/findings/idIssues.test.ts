import { idIssues } from '../../../../src/core/intake/findings/idIssues';
import type { Mapping } from '../../../../src/core/intake/Mapping';
import type { Treatments } from '../../../../src/core/intake/Treatments';
import { cellsOf } from '../cellsOf';
import { judgedFrom } from '../judgedFrom';

const indicators: Mapping['indicators'] = [{ kind: 'scale', column: 2 }];
const find = (
  mapping: Omit<Mapping, 'indicators'>,
  rows: Parameters<typeof cellsOf>[1][],
  treatments: Partial<Treatments> = {},
) =>
  idIssues(judgedFrom(cellsOf(['Id', 'Name', 'Sales'], ...rows), { ...mapping, indicators }, treatments), 1).map(
    ({ code, count, examples, customers, choice }) => [code, count, examples, customers, choice?.chosen],
  );

describe('the findings about who a customer is', () => {
  it('offer spellings as one, and point at all but the first', () => {
    const rows = [
      ['', 'Acme Ltd', 1],
      ['', 'Bo', 1],
      ['', 'ACME  LTD', 1],
      ['', 'BO', 1],
      ['', 'acme ltd', 1],
    ];
    const customers = ['Acme Ltd / ACME  LTD / acme ltd', 'Bo / BO'];
    expect(find({ customer: 1 }, rows)).toEqual([['similarCustomers', 2, ['B4', 'B5', 'B6'], customers, 'separate']]);
    expect(find({ customer: 1 }, rows, { similar: 'merge' })).toEqual([
      ['similarCustomers', 2, ['B4', 'B5', 'B6'], customers, 'merge'],
    ]);
  });

  it('note several ids under one name, several names beside one id, and rounded ids', () => {
    const rows = [
      [1, 'Ann', 1],
      [2, 'Ann', 1],
      [2, 'Anna', 1],
      [12345678901234568000, 'Cy', 1],
    ];
    expect(find({ customer: 0, name: 1 }, rows)).toEqual([
      ['roundedId', 1, ['A5'], undefined, undefined],
      ['nameVaries', 1, ['B4'], ['Ann'], undefined],
      ['sameName', 1, ['B3'], ['Ann'], undefined],
    ]);
  });

  it('offer the ids where one name stands beside several, and still when they are used', () => {
    const rows = [
      [1, 'Ann', 1],
      [2, 'Ann', 1],
      [3, 'Bo', 1],
      ['', 'Bo', 1],
    ];
    expect(find({ customer: 1, possibleId: 0 }, rows)).toEqual([['homonyms', 1, ['B3'], ['Ann'], 'join']]);
    expect(find({ customer: 1, possibleId: 0 }, rows.slice(0, 3), { homonyms: 'useId' })).toEqual([
      ['homonyms', 1, ['B3'], ['Ann'], 'useId'],
    ]);
    expect(find({ customer: 1, possibleId: 0 }, rows.slice(1))).toEqual([]);
  });
});
