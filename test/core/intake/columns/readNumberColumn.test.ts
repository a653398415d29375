import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { readNumberColumn } from '../../../../src/core/intake/columns/readNumberColumn';

const read = (...cells: RawCell[]) =>
  readNumberColumn({ header: 'Sales', sheetColumn: 1, numberFormat: '', cells: Object.freeze(cells) }, cells.length);

describe('an indicator column', () => {
  it('takes numbers as they are, zero and negative ones too', () => {
    const { values, known } = read(1.5, 0, -2);
    expect([...values]).toEqual([1.5, 0, -2]);
    expect([...known]).toEqual([1, 1, 1]);
  });

  it('takes a blank, null or white space as unknown, not as zero', () => {
    const column = read('', null, '  \u00a0', 7);
    expect([...column.known]).toEqual([0, 0, 0, 1]);
    expect(column.texts).toEqual([]);
  });

  it('tells text numbers, other text, booleans and error cells apart by their rows', () => {
    const column = read('1,200', 'none', true, '#N/A', 5, '(3)', false);
    expect(column.textNumbers).toEqual([0, 5]);
    expect(column.texts).toEqual([1]);
    expect(column.booleans).toEqual([2, 6]);
    expect(column.errors).toEqual([3]);
    expect([...column.values]).toEqual([1200, 0, 0, 0, 5, -3, 0]);
    expect([...column.known]).toEqual([1, 0, 0, 0, 1, 1, 0]);
  });

  it('takes a number whose sum would overflow, or that is none, as an error', () => {
    const column = read(NaN, Infinity, 9e307, '1e305', 1e300);
    expect(column.errors).toEqual([0, 1, 2, 3]);
    expect(column.textNumbers).toEqual([]);
    expect([...column.values]).toEqual([0, 0, 0, 0, 1e300]);
  });

  it('names the texts that would be another number, or one or none, with the other decimal sign', () => {
    const cells = ['1.234,50', '1,5', '1.234', '1,234', '1200', 1.5, 'n/a, none', '１，２３４', 'x'];
    const column = { header: '', sheetColumn: 0, numberFormat: '', cells: Object.freeze(cells) };
    const point = readNumberColumn(column, cells.length);
    expect(point.commas).toEqual([0, 1, 2, 3, 7]);
    expect([...point.values]).toEqual([0, 0, 1.234, 1234, 1200, 1.5, 0, 1234, 0]);
    expect(point.texts).toEqual([0, 1, 6, 8]);
    const comma = readNumberColumn(column, cells.length, ',');
    expect(comma.commas).toEqual([0, 1, 2, 3, 7]);
    expect([...comma.values]).toEqual([1234.5, 1.5, 1234, 1.234, 1200, 1.5, 0, 1.234, 0]);
    expect(comma.texts).toEqual([6, 8]);
  });

  it('takes cells that are missing at the end as blank', () => {
    const column = readNumberColumn({ header: '', sheetColumn: 0, numberFormat: '', cells: [1] }, 3);
    expect([...column.known]).toEqual([1, 0, 0]);
  });
});
