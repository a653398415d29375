import { openSigning } from '../../src/actions/openSigning';
import { refreshRollUp } from '../../src/actions/refreshRollUp';
import { addPlanLines } from '../../src/actions/addPlanLines';
import { planInput } from '../sheets/plans/planInput';
import { valueOf } from './analyseNow';
import { errorsIn, tableRows } from './plansBook';
import { drawSmallPlans } from './smallPlans';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(200_000);

const quick = new QuickWorkbooks();
const year = 2027;
const today = new Date(year, 7, 16);

it('shows no figure of a plan that has an error, keeps what was saved, and counts other tiers and small customers', async () => {
  const book = await quick.open();
  const months = { payments: [60, 50], grossProfit: [], brandShare: undefined };
  const customer = { ...planInput().customer, id: 'c', name: 'c', tier: 'C' as const, base: 1200, thisYear: months };
  const figures = [100, 25, 25, 25, 25, 20, undefined, undefined, undefined, 90, 25, 20];
  const [, plan] = await drawSmallPlans(book, [
    { id: 'p', year, figures },
    { id: 'q', year, tier: 'VIP', figures },
  ]);
  await addPlanLines(undefined, [{ growth: 0, owner: '', customer }], year, 'en-US');
  await book.engine.calculated();
  const { sheetId } = valueOf(await refreshRollUp(year, 'en-US', today));
  await book.engine.calculated();
  const sheet = book.engine.sheets.find(({ id }) => id === sheetId)!;
  const shown = () => sheet.values({ row: 0, column: 0, rows: 30, columns: 10 });
  const rowOf = (label: string) => shown().find(([first]) => first === label);
  expect(rowOf('Other')!.filter((cell) => cell !== null && cell !== '')).toEqual(
    expect.arrayContaining(['Other', 1, 100, 25, 20]),
  );
  expect(rowOf('C')).toEqual(expect.arrayContaining([1200, 200, 110]));
  expect(rowOf('Q1')!.slice(1, 7)).toEqual(expect.arrayContaining([350, 40, 0.8]));
  plan!.write({ row: 1, column: 8, rows: 1, columns: 1 }, [['=1/0']]);
  await book.engine.calculated();
  valueOf(await refreshRollUp(year, 'en-US', today));
  await book.engine.calculated();
  expect(tableRows(book, sheetId)[1]).toMatchObject({
    'Customer ID': 'q',
    Source: 'Saved',
    'Q1 target': 25,
    'Saved 9': 25,
  });
  await book.close();
});

it('takes what is no day of a step for not done, and says so', async () => {
  const book = await quick.open();
  await drawSmallPlans(book, [{ id: 'p', year, figures: [100] }]);
  valueOf(await openSigning(year, 'en-US', today));
  await book.engine.calculated();
  const sheet = book.engine.sheets.find((each) => each.properties.get('abcTemplate') === 'signing')!;
  const { area } = sheet.tables[0]!;
  const headers = sheet.values({ ...area, rows: 1 })[0]!.map(String);
  const place = { row: area.row + 1, rows: 1, column: area.column + headers.indexOf('Start'), columns: 7 };
  const put = async (...days: (string | number | null)[]) => {
    sheet.write(place, [days]);
    await book.engine.calculated();
    const row = tableRows(book, sheet.id)[0]!;
    return [row['Step'], row['Flag'], row['Days open']];
  };
  const blank = [null, null, null, null];
  expect(await put(46000, 'x', null, ...blank)).toMatchObject([1, 'Out of order', expect.any(Number)]);
  expect((await put(46000, 45900, null, ...blank)).slice(0, 2)).toEqual([2, 'Out of order']);
  expect((await put(46000, 60000, null, ...blank)).slice(0, 2)).toEqual([2, 'Out of order']);
  expect((await put(46000, 45000, 45001, 45002, 45003, 45004, 45005))[2]).toBe(0);
  expect(errorsIn(book)).toEqual([]);
  await book.close();
});
