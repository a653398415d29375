import { nativeRuns } from '../../../src/sheets/native/nativeRuns';

const run = { row: 5, column: 2, formatOf: () => null, isInput: () => true, keepsBlank: false };

describe('rows of the limits block as blocks', () => {
  it('join columns that end together and look alike', () => {
    const blocks = nativeRuns({ ...run, cells: [[1, 2, 3], [4, 5, 6]], isInput: (index) => index < 2 }); // prettier-ignore
    expect(blocks).toEqual([
      { row: 5, column: 2, cells: [[1, 2], [4, 5]], formats: [null, null], style: 'input' },
      { row: 5, column: 4, cells: [[3], [6]], formats: [null] },
    ]); // prettier-ignore
  });

  it('leave out blank cells that nobody is to fill in', () => {
    const blocks = nativeRuns({ ...run, cells: [[1, 2, null], [null, 3, null]] }); // prettier-ignore
    expect(blocks.map(({ column, cells }) => [column, cells])).toEqual([
      [2, [[1]]],
      [3, [[2], [3]]],
    ]);
  });

  it('keep blank cells that wait to be filled in', () => {
    const blocks = nativeRuns({ ...run, keepsBlank: true, cells: [['AC', 'A'], [null, null]] }); // prettier-ignore
    expect(blocks.map(({ cells }) => cells)).toEqual([[['AC', 'A'], [null, null]]]); // prettier-ignore
  });
});
