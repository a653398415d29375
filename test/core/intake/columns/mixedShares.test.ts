import { mixedShares } from '../../../../src/core/intake/columns/mixedShares';
import { readNumberColumn } from '../../../../src/core/intake/columns/readNumberColumn';

const mixed = (...columns: number[][]) =>
  mixedShares(
    columns.map((cells) => readNumberColumn({ header: '', sheetColumn: 0, numberFormat: '', cells }, cells.length)),
  );

it('finds the shares above 1 where others surely are not per cent', () => {
  expect(mixed([0.3, 35, 1.2, 1])).toEqual([[1, 2]]);
  expect(mixed([0.3, 0.5], [20, 0])).toEqual([[], [0]]);
});

it('finds none where all shares may be of one kind', () => {
  expect(mixed([35, 20, 0])).toEqual([[]]);
  expect(mixed([0.3, 1.2, 1])).toEqual([[]]);
  expect(mixed([-0.2, 35])).toEqual([[]]);
});
