import { fitRowHeights } from '../../../src/sheets/form/fitRowHeights';

const block = (row: number, text: string, wraps = true) => ({ row, column: 0, cells: [[text]], wraps });

describe('heights of rows', () => {
  it('fit the lines that a text takes in its column, or in all columns that are shown as one', () => {
    const text = 'four words and more of them';
    const merged = { row: 1, column: 0, rows: 1, columns: 3 };
    const blocks = [block(0, text), block(1, text), block(2, text, false), block(3, 'short')];
    const [narrow, wide, plain, short] = fitRowHeights(blocks, [merged], [10, 10, 10], []);
    expect(narrow! / short!).toBeGreaterThan(2);
    expect([wide, plain]).toEqual([short, short]);
  });

  it('count a full-width character as two, and part texts of them anywhere', () => {
    const [one, two] = fitRowHeights([block(0, '年计划'), block(1, '年度客户计划表')], [], [10], []);
    expect(two).toBeGreaterThan(one!);
  });

  it('are those asked for unless a text needs more', () => {
    const long = 'word '.repeat(30).trim();
    const heights = fitRowHeights([block(0, 'short'), block(1, long)], [], [10], [{ row: 0, rows: 2, height: 30 }]);
    expect(heights[0]).toBe(30);
    expect(heights[1]).toBeGreaterThan(100);
  });
});
