import { datedRows } from '../../../../src/core/intake/totals/datedRows';
import { tableOf } from '../../../../src/core/intake/totals/tableOf';
import { totalIndicators } from '../../../../src/core/intake/totals/totalIndicators';
import { judgedFrom } from '../judgedFrom';
import { months, wideMapping, wideSheet } from '../wideSheet';

it('gives a wide sheet its totals, and the days from its first period to the last with an amount', () => {
  const judged = judgedFrom(wideSheet(['Ann', 5, '', 1, '', 0.5], ['Bo', 2, '', '', '', '']), wideMapping);
  const table = tableOf(judged, totalIndicators(judged), datedRows(judged), 4);
  const [january] = months(1, 1);
  expect(table.days).toEqual({ first: january!.first, last: january!.last });
  expect(table.customers.map(({ id, firstRow, rowCount }) => [id, firstRow, rowCount])).toEqual([
    ['Ann', 4, 1],
    ['Bo', 5, 1],
  ]);
  expect(table.indicators.map(({ header, totals, known }) => [header, [...totals], [...known]])).toEqual([
    ['Sales', [5, 2], [1, 1]],
    ['Profit', [1, 0], [1, 0]],
    ['Share', [0.5, 0], [1, 0]],
  ]);
  expect(table).toMatchObject({ rowsRead: 2, rowsUsed: 2, oneRowEach: true });
});
