import type { Top } from '../../../src/core/intake/layout/Top';
import { createWords } from '../../../src/locales/createWords';
import { headerOptions } from '../../../src/taskpane/columns/headerOptions';

const words = createWords('en-US');
const top: Top = Object.freeze({
  sheetName: 'Sales',
  row: 4,
  sheetColumns: [0, 1, 2],
  values: [
    ['Sales report', '', ''],
    ['', '', ''],
    ['Customer', 45_658, 45_689],
    ['Ann', 1, 2],
    ['Ben', 3, 4],
  ],
  formats: Array.from({ length: 5 }, () => ['General', 'yyyy-mm', 'yyyy-mm']),
});

describe('headerOptions', () => {
  it('offers none, each row that is not blank, and each pair of such rows, by their numbers on the sheet', () => {
    const names = headerOptions(top, { titleRows: 2, headerRows: 1 }, words).map(({ name }) => name);
    expect(names).toEqual(['None, data from row 7 on', 'Row 5', 'Row 7', 'Rows 7 and 8', 'Row 8']);
  });

  it('gives a glimpse of the row that would name the columns, dates as dates', () => {
    const options = headerOptions(top, { titleRows: 2, headerRows: 1 }, words);
    expect(options.find(({ name }) => name === 'Row 7')?.detail).toBe('Customer | 2025-01 | 2025-02');
    expect(options.find(({ name }) => name === 'Rows 7 and 8')?.layout).toEqual({ titleRows: 2, headerRows: 2 });
  });

  it('offers what holds now, however far down it is', () => {
    const deep = { ...top, values: Array.from({ length: 30 }, (_, row) => [`Row ${row}`]) };
    expect(headerOptions(deep, { titleRows: 20, headerRows: 1 }, words).at(-1)).toMatchObject({
      name: 'Row 25',
      detail: 'Row 20',
    });
  });
});
