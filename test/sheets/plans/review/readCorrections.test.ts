import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { readCorrections } from '../../../../src/sheets/plans/review/readCorrections';
import { named } from '../named';

/** item, month, amount, agreed, in plan */
type Row = readonly [RawCell, RawCell, RawCell, RawCell, RawCell?];

const names = ['fixItem', 'fixMonth', 'fixAmount', 'fixAgreed', 'fixIn'] as const;
const read = (rows: readonly Row[], quarter = 2, monthsOver = 0) =>
  readCorrections(named('qbr', Object.fromEntries(names.map((name, at) => [name, rows.map((row) => row[at] ?? '')]))), {
    year: 2027,
    ...{ quarter, monthsOver },
    is1904: false,
  });

describe('the corrections of a review', () => {
  it.each(['Yes', '是', ' yes ', true])('are ready once the customer agreed: %s', (agreed) => {
    expect(read([['More shelf', 9, 500, agreed]]).ready).toMatchObject([
      { index: 0, item: 'More shelf', change: { month: 9, amount: 500 } },
    ]);
  });

  it('have amounts to the cent, of which less than half a one is none', () => {
    expect(
      read([
        ['Third', 9, 100 / 3, 'Yes'],
        ['Hair', '', 1e-9, 'Yes'],
      ]).ready.map(({ change }) => change?.amount),
    ).toEqual([33.33, undefined]);
  });

  it.each(['Sept', '9月', '2027-09', 46_631])('have months as people write them: %s', (month) => {
    expect(read([['x', month, 5, 'Yes']]).ready).toMatchObject([{ change: { month: 9, amount: 5 } }]);
  });

  it('need no month where no amount changes', () => {
    expect(
      read([
        ['Visit weekly', '', '', 'Yes'],
        ['Same', 2, 0, 'Yes'],
      ]).ready.map(({ change }) => change),
    ).toEqual([undefined, undefined]);
  });

  it.each<readonly [string, Row, string]>([
    ['without a month', ['x', '', 5, 'Yes'], 'noMonth'],
    ['with half a month', ['x', 7.5, 5, 'Yes'], 'noMonth'],
    ['with a text that is no month', ['x', 'soon', 5, 'Yes'], 'noMonth'],
    ['with a month of another year', ['x', '2028-07', 5, 'Yes'], 'noMonth'],
    ['with an error for an item', ['#NAME?', 9, 5, 'Yes'], 'errorCell'],
    ['with an error for an amount', ['x', 9, '#REF!', 'Yes'], 'errorCell'],
    ['with month 13', ['x', 13, 5, 'Yes'], 'noMonth'],
    ['of the last month looked back on', ['x', 6, 5, 'Yes'], 'monthReviewed'],
    ['with an amount as a text', ['x', 9, '5 thousand', 'Yes'], 'badAmount'],
    ['without an item', ['', 9, 5, 'Yes'], 'noItem'],
  ])('are refused %s', (_, row, because) => {
    expect(read([['ok', 7, 1, 'Yes'], row])).toMatchObject({ refused: [{ index: 1, because }], ready: [{ index: 0 }] });
  });

  it('are told apart: in the plan already, not agreed, blank', () => {
    const rows: Row[] = [
      ['a', 9, 5, 'Yes', '是'],
      ['b', 9, 5, 'No'],
      ['c', 9, 5, ''],
      ['', '', '', ''],
      ['d', 9, 5, 'Yes', 'No'],
    ];
    const { ready, refused, already, open } = read(rows);
    expect([ready.map(({ item }) => item), refused, already, open]).toEqual([['d'], [], 1, 2]);
  });

  it('of the last quarter can change no month any more, but bring actions', () => {
    const { ready, refused } = read(
      [
        ['a', 12, 5, 'Yes'],
        ['b', '', '', 'Yes'],
      ],
      4,
    );
    expect([ready.map(({ item }) => item), refused]).toEqual([['b'], [{ index: 0, because: 'noneLeft' }]]);
  });

  it('of a month that is over on the day of carrying are refused, also after the quarter: its rate stays as it was', () => {
    const rows: Row[] = [
      ['May', 5, 4000, 'Yes'],
      ['Mar', 3, 4000, 'Yes'],
      ['Aug', 8, 4000, 'Yes'],
      ['Words', 5, '', 'Yes'],
    ];
    const { ready, refused } = read(rows, 1, 7);
    expect(ready.map(({ item }) => item)).toEqual(['Aug', 'Words']);
    expect(refused.map(({ because }) => because)).toEqual(['monthOver', 'monthOver']);
    expect(read(rows.slice(0, 3), 1, 12).refused.map(({ because }) => because)).toEqual(Array(3).fill('noneLeft'));
  });

  it('of next year are told from months that are over', () => {
    const fault = (month: RawCell) => read([['x', month, 5, 'Yes']], 4, 9).refused[0]?.because;
    expect([fault(2), fault(12), fault('2028-02'), fault('')]).toEqual(Array(4).fill('noneLeft'));
  });

  it('are none where the names are gone', () =>
    expect(readCorrections({}, { year: 2027, quarter: 1, monthsOver: 0, is1904: false })).toEqual({
      ready: [],
      refused: [],
      already: 0,
      open: 0,
    }));
});
