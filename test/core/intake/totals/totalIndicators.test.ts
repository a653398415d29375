import { totalIndicators } from '../../../../src/core/intake/totals/totalIndicators';
import { cellsOf } from '../cellsOf';
import { judgedFrom } from '../judgedFrom';

it('gives the sum of amounts and the mean of shares, 0 and not known where there is none', () => {
  const grid = cellsOf(
    [' Customer', ' Sales ', 'Share'],
    ['Ann', 5, 0.25],
    ['Bo', '', 0.5],
    ['Ann', 6, 0.75],
    ['Cy', 1, ''],
  );
  const judged = judgedFrom(grid, {
    customer: 0,
    indicators: [
      { kind: 'scale', column: 1 },
      { kind: 'brandShare', column: 2 },
    ],
  });
  const found = totalIndicators(judged);
  expect(
    found.map(({ header, totals, known, counts }) => ({
      header,
      totals: [...totals],
      known: [...known],
      counts: [...counts],
    })),
  ).toEqual([
    { header: 'Sales', totals: [11, 0, 1], known: [1, 0, 1], counts: [2, 0, 1] },
    { header: 'Share', totals: [0.5, 0.5, 0], known: [1, 1, 0], counts: [2, 1, 0] },
  ]);
});

it('leaves exactly 0 of amounts that cancel each other, and of what is smaller than a 1e-9th of the mean', () => {
  const grid = cellsOf(['Customer', 'Sales'], ['Ann', 0.1], ['Ann', 0.2], ['Ann', -0.3], ['Bo', 1000], ['Cy', 1e-7]);
  const judged = judgedFrom(grid, { customer: 0, indicators: [{ kind: 'scale', column: 1 }] });
  const [sales] = totalIndicators(judged);
  expect([...sales!.totals]).toEqual([0, 1000, 0]);
  expect([...sales!.known]).toEqual([1, 1, 1]);
});
