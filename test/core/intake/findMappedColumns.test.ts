import { findMappedColumns } from '../../../src/core/intake/findMappedColumns';
import { cellsOf } from './cellsOf';

const cells = cellsOf(['Id', 'Name', 'Date', 'Sales'], ['C1', 'Ann', 45300, 5]);
const sales = [{ kind: 'scale', column: 3 }] as const;

describe('the columns of a mapping', () => {
  it('are found by their place on the sheet', () => {
    expect(findMappedColumns(cells, { customer: 0, name: 1, date: 2, indicators: sales })).toEqual({
      customer: cells.columns[0],
      name: cells.columns[1],
      date: cells.columns[2],
      indicators: [{ kind: 'scale', column: cells.columns[3] }],
    });
  });

  it('hold no name when the name is the id itself, and no name or date that is not there', () => {
    expect(findMappedColumns(cells, { customer: 1, name: 1, date: 77, indicators: sales })).toMatchObject({
      name: undefined,
      date: undefined,
    });
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
});
