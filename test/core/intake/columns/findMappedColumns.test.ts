import { findMappedColumns } from '../../../../src/core/intake/columns/findMappedColumns';
import { cellsOf } from '../cellsOf';

const cells = cellsOf(['Id', 'Name', 'Date', 'Sales'], ['C1', 'Ann', 45300, 5]);
const sales = [{ kind: 'scale', column: 3 }] as const;

describe('the columns of a mapping', () => {
  it('are found by their place on the sheet', () => {
    expect(findMappedColumns(cells, { customer: 0, name: 1, date: 2, indicators: sales })).toEqual({
      customer: cells.columns[0],
      name: cells.columns[1],
      date: cells.columns[2],
      currency: undefined,
      possibleId: undefined,
      labels: [],
      indicators: [{ kind: 'scale', columns: [cells.columns[3]] }],
    });
  });

  it('hold no name when the name is the id itself, and no name or date that is not there', () => {
    expect(findMappedColumns(cells, { customer: 1, name: 1, date: 77, indicators: sales })).toMatchObject({
      name: undefined,
      date: undefined,
    });
  });

  it('hold the columns that may name totals, as far as they are there', () => {
    const found = findMappedColumns(cells, { customer: 0, labels: [77, 1], indicators: sales });
    expect(found).toMatchObject({ labels: [cells.columns[1]] });
  });

  it('cannot be read without a customer, an indicator, a header or a filled cell', () => {
    const code = (...[given, mapping]: Parameters<typeof findMappedColumns>) => findMappedColumns(given, mapping);
    expect(code(cells, { customer: 7, indicators: sales })).toMatchObject({
      code: 'noCustomers',
      severity: 'blocks',
      column: 'H',
    });
    expect(code(cells, { customer: 0, indicators: [] })).toMatchObject({ code: 'noNumbers', severity: 'blocks' });
    expect(code(cells, { customer: 0, indicators: [{ kind: 'scale', column: 7 }] })).toMatchObject({
      code: 'noNumbers',
      column: 'H',
    });
    const nameless = cellsOf(['', '', '', '12.50'], ['C1', 'Ann', 45300, 5]);
    expect(code(nameless, { customer: 0, indicators: sales })).toMatchObject({ code: 'noHeader', severity: 'blocks' });
    const empty = cellsOf(['Id', 'Name', 'Date', 'Sales'], ['', 'Ann', 45300, ' ']);
    expect(code(empty, { customer: 0, indicators: sales })).toMatchObject({ code: 'noRows', severity: 'blocks' });
  });

  it('need no header when none is there at all', () => {
    const nameless = cellsOf(['', '', '', ''], ['C1', 'Ann', 45300, 5]);
    expect(findMappedColumns(nameless, { customer: 0, indicators: sales })).toHaveProperty('customer');
  });

  it('of a wide indicator come in the order of its periods, without the date column, and only when all are there', () => {
    const wide = cellsOf(['Id', '2025-01', '2025-02', 'Date'], ['C1', 5, 6, 45300]);
    const periods = [
      { column: 1, first: 45658, last: 45688 },
      { column: 2, first: 45689, last: 45716 },
    ];
    const found = findMappedColumns(wide, { customer: 0, date: 3, indicators: [{ kind: 'scale', periods }] });
    expect(found).toMatchObject({
      date: undefined,
      indicators: [{ kind: 'scale', periods, columns: wide.columns.slice(1, 3) }],
    });
    const missing = [...periods, { column: 9, first: 45717, last: 45747 }];
    expect(findMappedColumns(wide, { customer: 0, indicators: [{ kind: 'scale', periods: missing }] })).toMatchObject({
      code: 'noNumbers',
      column: 'J',
    });
  });

  it('know a possible id only while the key is a name', () => {
    const indicators = sales;
    expect(findMappedColumns(cells, { customer: 1, possibleId: 0, indicators })).toMatchObject({
      possibleId: cells.columns[0],
    });
    expect(findMappedColumns(cells, { customer: 0, name: 1, possibleId: 2, indicators })).toMatchObject({
      possibleId: undefined,
    });
  });
});
