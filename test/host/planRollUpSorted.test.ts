import { refreshRollUp } from '../../src/actions/refreshRollUp';
import { valueOf } from './analyseNow';
import { tableRows } from './plansBook';
import { drawSmallPlans } from './smallPlans';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(200_000);

const quick = new QuickWorkbooks();
const year = 2027;

describe('a roll-up that somebody sorts while it is refreshed', () => {
  it.each([8, 9, 10, 11, 12])('gives no customer the figures of another one (batch %i)', async (batch) => {
    const book = await quick.open();
    await drawSmallPlans(book, [
      { id: 'p', year, figures: [100] },
      { id: 'q', year, figures: [100] },
    ]);
    const rolled = valueOf(await refreshRollUp(year, 'en-US', new Date(year, 7, 16)));
    const roll = book.engine.sheets.find(({ id }) => id === rolled.sheetId)!;
    const plans = book.engine.sheets.filter((sheet) => sheet.properties.get('abcTemplate') === 'annualPlan');
    const cell = { row: 1, column: 7, rows: 1, columns: 1 };
    plans.forEach((plan, index) => plan.write(cell, [[[700, 900][index]!]]));
    await book.engine.calculated();
    book.host.traffic.reset();
    const { area } = roll.tables[0]!;
    const headers = roll.values({ ...area, rows: 1 })[0]!.map(String);
    book.host.atBatch(batch, () => {
      for (const name of ['Customer ID', 'Plan sheet']) {
        const place = { row: area.row + 1, column: area.column + headers.indexOf(name), rows: 2, columns: 1 };
        roll.write(place, [...roll.values(place)].reverse());
      }
    });
    await refreshRollUp(year, 'en-US', new Date(year, 7, 17));
    await book.engine.calculated();
    const saved = tableRows(book, roll.id).map((row) => [row['Customer ID'], row['Saved 8']]);
    const old = saved.every(([, target]) => target === 100);
    if (!old) expect(Object.fromEntries(saved as [string, number][])).toEqual({ p: 700, q: 900 });
    await book.close();
  });
});
