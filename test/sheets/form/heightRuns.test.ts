import { heightRuns } from '../../../src/sheets/form/heightRuns';

describe('runs of heights', () => {
  it('say the most usual height of all rows once, then where it is another', () => {
    expect(heightRuns([18, 33, 33, 18, 50, 18])).toEqual([
      { row: 0, rows: 6, height: 18 },
      { row: 1, rows: 2, height: 33 },
      { row: 4, rows: 1, height: 50 },
    ]);
  });
});
