import { columnsOf, readGrid } from '../../src/functions/readGrid';

describe('readGrid', () => {
  it('takes a single value and a single row for ranges', () => {
    expect(readGrid(5)).toMatchObject({ rows: 1, columns: 1, values: Float64Array.of(5), known: Uint8Array.of(1) });
    expect(readGrid([5, 6])).toMatchObject({ rows: 1, columns: 2 });
    expect(readGrid(null)).toMatchObject({ rows: 1, columns: 1, known: Uint8Array.of(0) });
    expect(readGrid([])).toMatchObject({ rows: 1, columns: 1, known: Uint8Array.of(0) });
  });

  it('takes the missing cells of a short row for blanks', () => {
    expect(readGrid([[1, 2], [3]])).toMatchObject({ columns: 2, known: Uint8Array.of(1, 1, 1, 0) });
  });

  it('lists error cells in reading order by their place in the range', () => {
    const { errors, known } = readGrid([
      [1, '#N/A'],
      [{ code: '#NUM!' }, 2],
    ]);
    expect(errors).toEqual([
      { row: 1, column: 2, text: '#N/A' },
      { row: 2, column: 1, text: '#NUM!' },
    ]);
    expect([...known]).toEqual([1, 0, 0, 1]);
  });

  it('gives its columns one by one', () => {
    const [first, second] = columnsOf(
      readGrid([
        [1, 2],
        [3, ''],
      ]),
    );
    expect(first).toEqual({ values: Float64Array.of(1, 3), known: Uint8Array.of(1, 1) });
    expect(second).toEqual({ values: Float64Array.of(2, 0), known: Uint8Array.of(1, 0) });
  });
});
