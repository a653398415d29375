import { assignCustomers, type RowFacts } from '../../../../src/core/intake/rows/assignCustomers';
import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { readNumberColumn } from '../../../../src/core/intake/columns/readNumberColumn';
import { rowMarks } from '../../../../src/core/intake/rows/rowMarks';

const { noCustomer, total, excluded, header } = rowMarks;
const column = (cells: readonly RawCell[], title = '') => ({
  header: title,
  sheetColumn: 0,
  numberFormat: '',
  cells: Object.freeze(cells),
});
function assign(
  customers: readonly RawCell[],
  amounts: readonly RawCell[] = [],
  names: readonly RawCell[] = [],
  facts: Partial<RowFacts> = {},
  title = '',
) {
  const numbers = readNumberColumn(column(amounts), customers.length);
  return assignCustomers(column(customers, title), {
    amounts: [numbers],
    hasAmount: numbers.known,
    excluded: new Uint8Array(customers.length),
    name: column(names),
    repeatsHeader: () => true,
    startsOtherTable: () => false,
    keepsTotals: false,
    fillsBlanks: false,
    ...facts,
  });
}

describe('the customer of a row', () => {
  it('is numbered in the order of first appearance', () => {
    const rows = assign(['Bo', 'Ann', 'Bo', 'Cy']);
    expect(rows.ids).toEqual(['Bo', 'Ann', 'Cy']);
    expect(rows.firstRows).toEqual([0, 1, 3]);
    expect([...rows.customerOf]).toEqual([0, 1, 0, 2]);
  });

  it('is the same for the number 123, the text "123" and the text with white space around it, whichever comes first', () => {
    expect(assign([123, '123', ' 123\u00a0']).ids).toEqual(['123']);
    expect(assign([' 123', 123, '123']).ids).toEqual(['123']);
  });

  it('differs when case, width or inner spaces differ: nothing is merged silently', () => {
    const ids = ['Acme', 'ACME', 'Ａｃｍｅ', 'Ac me', 'Ac  me', '0123', '123'];
    expect(assign(ids).ids).toEqual(ids);
  });

  it('keeps ids of 19 digits, names of object properties, formulas, wildcards, emoji and right-to-left text exact', () => {
    const ids = [
      '1234567890123456789',
      '1234567890123456788',
      '__proto__',
      'constructor',
      '=cmd',
      '*',
      '~',
      '🍷',
      'שלום',
      'x'.repeat(32767),
    ];
    expect(assign([...ids, ...ids]).ids).toEqual(ids);
    expect(assign(ids).rounded).toEqual([]);
  });

  it('is doubtful when it is a number that Excel has rounded, once a number', () => {
    const rows = assign([999999999999999, 1234567890123450000, 'Ann', 1234567890123450000, 1e15]);
    expect(rows.rounded).toEqual([1, 4]);
    expect(rows.ids[1]).toBe('1234567890123450000');
  });

  it('is nobody on a blank row, and not asked for on a row that is not read', () => {
    const rows = assign(['', null, '  ', 'Bo', 'Ann'], [], [], { excluded: Uint8Array.of(0, 0, 0, 9, 0) });
    expect([...rows.customerOf]).toEqual([noCustomer, noCustomer, noCustomer, excluded, 0]);
    expect(rows.ids).toEqual(['Ann']);
  });
});

describe('an amount without a customer', () => {
  const customers = ['Ann', '', '', '合计', '', 'Bo', 'Cy', ''];
  const amounts = [1, 2, '', 3, 4, 5, 6, 7];

  it('is listed, and belongs to nobody', () => {
    const rows = assign(customers, amounts);
    expect(rows.blanks).toEqual([1, 4, 7]);
    expect([...rows.customerOf]).toEqual([0, noCustomer, noCustomer, total, noCustomer, 1, 2, noCustomer]);
  });

  it('goes to the customer above when asked, never across a total nor past a customer who is not read', () => {
    const rows = assign(customers, amounts, [], { fillsBlanks: true, excluded: Uint8Array.of(0, 0, 0, 0, 0, 0, 2, 0) });
    expect([...rows.customerOf]).toEqual([0, 0, noCustomer, total, noCustomer, 1, excluded, noCustomer]);
  });

  it('never crosses a total that is not read', () => {
    const labels = [column(['', '合计', ''], 'Note')];
    const given = { fillsBlanks: true, excluded: Uint8Array.of(0, 2, 0), labels };
    expect([...assign(['Ann', '', ''], [1, 1, 2], [], given).customerOf]).toEqual([0, excluded, noCustomer]);
  });

  it('stays where it is when its customer stands in a merged cell that is not to be filled', () => {
    const rows = assign(['Ann', '', ''], [1, 2, 3], [], { fillsBlanks: true, staysBlank: Uint8Array.of(0, 1, 0) });
    expect([...rows.customerOf]).toEqual([0, noCustomer, 0]);
    expect(rows.blanks).toEqual([2]);
  });
});

describe('a total row', () => {
  it('is told by its label, in the customer column or beside a blank id', () => {
    const rows = assign(['C1', '合计', ' Total: ', '', 'C2'], [], ['Ann', '', '', '总计', 'Total']);
    expect([...rows.customerOf]).toEqual([0, total, total, total, 1]);
    expect(rows.ids).toEqual(['C1', 'C2']);
    expect(rows.totals).toEqual([1, 2, 3]);
  });

  it('is told by a label among the dates, and by one in the names below a merged customer', () => {
    const dates = column([45300, '小计', 45301, '']);
    expect([...assign(['C1', 'C1', 'C2', 'C2'], [], [], { dates }).customerOf]).toEqual([0, total, 1, 1]);
    const merged = Uint8Array.of(0, 1, 0, 0);
    expect([...assign(['C1', 'C1', 'C2'], [], ['Ann', '小计', '小计'], { merged }).customerOf]).toEqual([0, total, 1]);
  });

  it('is told by its sum where the label alone could be a name', () => {
    const rows = assign(['Wine', 'Wine', 'Wine Total', 'Beer', 'Beer Total'], [3, 4, 7, 2, 2]);
    expect([...rows.customerOf]).toEqual([0, 0, total, 1, total]);
  });

  it('is told by the sum of all rows above, hidden ones and those without a customer included', () => {
    const rows = assign(['Wine', 'Wine', 'Beer', '', 'Wine Total'], [3, 4, 1, 2, 10], [], {
      excluded: Uint8Array.of(0, 2, 0, 0, 0),
    });
    expect([...rows.customerOf]).toEqual([0, excluded, 1, noCustomer, total]);
  });

  it('is told by its sum alone where nothing is named: of the customers since the last total, or of all', () => {
    const customers = ['Ann', 'Bob', '', 'Cid', '', ''];
    const amounts = [1, 2, 3, 4, 4, 7];
    const rows = assign(customers, amounts);
    // One customer and his only amount again may as well be two sales.
    expect([...rows.customerOf]).toEqual([0, 1, total, 2, noCustomer, total]);
    expect([rows.totals, rows.blanks]).toEqual([[2, 5], [4]]);
    const kept = assign(customers, amounts, [], { keepsTotals: true });
    expect([...kept.customerOf]).toEqual([0, 1, noCustomer, 2, noCustomer, noCustomer]);
    expect([kept.totals, kept.blanks]).toEqual([
      [2, 5],
      [2, 4, 5],
    ]);
  });

  it('is not seen in a customer called "Total Wine", nor in one whose name ends in Total with amounts of his own', () => {
    const rows = assign(['Total Wine', 'Wine Total', 'Total Wine', 'Wine Total'], [5, 6, 7, 8]);
    expect(rows.ids).toEqual(['Total Wine', 'Wine Total']);
    expect([...rows.customerOf]).toEqual([0, 1, 0, 1]);
  });

  it('becomes a customer of its label when totals are kept, and is still listed', () => {
    const rows = assign(['Ann', '合计', '', '合计'], [1, 1, 1, 2], ['', '', '小计', ''], { keepsTotals: true });
    expect(rows.ids).toEqual(['Ann', '合计', '小计']);
    expect([...rows.customerOf]).toEqual([0, 1, 2, 1]);
    expect(rows.totals).toEqual([1, 2, 3]);
  });
});

describe('a header further down', () => {
  it('is no customer when the other headers stand beside it', () => {
    const again = assign(['Ann', 'Customer', 'Bo'], [], [], { repeatsHeader: (row) => row === 1 }, 'Customer');
    expect([...again.customerOf]).toEqual([0, header, 1]);
    const name = assign(['Ann', 'Customer', 'Customer'], [], [], { repeatsHeader: () => false }, ' Customer ');
    expect(name.ids).toEqual(['Ann', 'Customer']);
    expect([...name.customerOf]).toEqual([0, 1, 1]);
  });
});

describe('an amount beside a name without an id', () => {
  const names = ['Ann', 'Bo', 'Bo', 'Cy'];

  it('goes to the id of that name or to the name, and is not filled from above', () => {
    const rows = assign(['C1', '', 'C2', ''], [1, 2, 3, 4], names, { fillsBlanks: true });
    expect([rows.ids, [...rows.customerOf]]).toEqual([
      ['C1', 'C2', 'Cy'],
      [0, 1, 1, 2],
    ]);
    expect([rows.idMissing, rows.blanks]).toEqual([[1, 3], []]);
  });

  it('stays nobody’s where its id stands in a merged cell that is not to be filled', () => {
    const rows = assign(['C1', ''], [1, 2], ['Ann', 'Bo'], { staysBlank: Uint8Array.of(0, 1) });
    expect([[...rows.customerOf], rows.idMissing]).toEqual([[0, noCustomer], []]);
  });
});

describe('the headers of another table', () => {
  it('are no customer, and listed', () => {
    const facts = { repeatsHeader: () => false, startsOtherTable: (row: number) => row === 1 };
    const rows = assign(['Ann', 'Customer', 'Customer'], [1, '', 3], [], facts, 'Customer');
    expect([[...rows.customerOf], rows.otherHeaders, rows.ids]).toEqual([[0, header, 1], [1], ['Ann', 'Customer']]);
  });
});
