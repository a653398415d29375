import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { labelColumns } from '../../../../src/core/intake/columns/labelColumns';
import { defaultTreatments, type Treatments } from '../../../../src/core/intake/Treatments';

const column = (sheetColumn: number, ...cells: RawCell[]) => ({ header: '', sheetColumn, numberFormat: '', cells });
const columns = {
  customer: column(0, 'Ann', '', 'Ann', 'Bo', ''),
  name: undefined,
  date: column(1, 45300, '', 45301, '', ''),
  currency: undefined,
  possibleId: column(2, 1, 2, '', 3, 4),
  labels: [],
  indicators: [],
};
const merges = [
  { row: 1, column: 0, rows: 2, columns: 1 },
  { row: 1, column: 1, rows: 2, columns: 1 },
];
const find = (treatments: Partial<Treatments> = {}) =>
  labelColumns(columns, merges, 1, { ...defaultTreatments, ...treatments });

describe('the columns of labels', () => {
  it('are filled down in merged blocks, the customers only when they are to be', () => {
    expect(find().key.cells).toEqual(['Ann', 'Ann', 'Ann', 'Bo', '']);
    expect(find().date?.cells).toEqual([45300, 45300, 45301, '', '']);
    const left = find({ mergedCustomers: 'leaveOut' });
    expect(left.key.cells).toEqual(columns.customer.cells);
    expect(left.date?.cells[1]).toBe(45300);
    expect(left.merged).toEqual([1]);
  });

  it('have the ids as the key when they are to be used, the name where there is no id, and nobody without a name', () => {
    const found = find({ homonyms: 'useId' });
    expect(found.key.cells).toEqual([1, 2, 'Ann', 3, '']);
    expect(found.key.sheetColumn).toBe(2);
    expect(found.name?.cells).toEqual(['Ann', 'Ann', 'Ann', 'Bo', '']);
    expect(find().name).toBeUndefined();
  });
});
