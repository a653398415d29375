import { lacksHeader } from '../../../../src/core/intake/columns/lacksHeader';

const columns = (...headers: string[]) =>
  headers.map((header, sheetColumn) => ({ header, sheetColumn, numberFormat: '', cells: [] }));
const lacks = (labels: string[], date: string | undefined, indicators: string[]) =>
  lacksHeader(columns(...labels), date === undefined ? undefined : columns(date)[0], columns(...indicators));

describe('a first row without column names', () => {
  it('is one where all mapped cells are blank or numbers', () => {
    expect(lacks([''], undefined, [''])).toBe(true);
    expect(lacks(['1001'], undefined, ['261.96', ''])).toBe(true);
    expect(lacks(['1001'], '', ['2024'])).toBe(true);
  });

  it('is one where amounts or a day stand in place of names, though a customer looks like a name', () => {
    expect(lacks(['CG-12520'], undefined, ['261.96', '41.91'])).toBe(true);
    expect(lacks(['CG-12520'], '2016-11-08', ['Sales'])).toBe(true);
  });

  it('is not one that has names, even where a column is named after a month or year, or not at all', () => {
    expect(lacks(['Customer'], 'Date', ['Sales', 'Profit'])).toBe(false);
    expect(lacks(['客户'], undefined, ['2024'])).toBe(false);
    expect(lacks(['客户'], undefined, ['202401', '12'])).toBe(false);
    expect(lacks(['客户'], undefined, [''])).toBe(false);
    expect(lacks([''], undefined, ['Sales'])).toBe(false);
  });
});
