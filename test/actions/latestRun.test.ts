import { latestRun } from '../../src/actions/latestRun';

it('is the highest number that anybody may have left in the column', () => {
  expect(latestRun([2, '3', '', 'x', null, true, 1.5, -4, '#N/A', 1e9, 1_000_000])).toBe(3);
  expect(latestRun([])).toBe(0);
  expect(latestRun(Array.from({ length: 200_000 }, (_, row) => row % 12))).toBe(11);
});
