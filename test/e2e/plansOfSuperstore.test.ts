import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { errorsOf } from './errorsOf';
import { sheetNames, showResult, takeSelection, valuesAt } from './paneSteps';
import { closeBrowser, openWorkbench, type WorkbenchPage } from './workbenchPage';

const pictures = path.resolve(__dirname, '../../.cache/pictures');
const year = 2018;

type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** The sheets whose names begin so, with all their cells: as one text, which comes out of the browser in no time. */
async function sheetsLike({ page }: WorkbenchPage, start: string): Promise<[string, Rows][]> {
  const text = await page.evaluate(async (first) => {
    const found: [string, unknown][] = [];
    for (const name of window.workbench.sheetNames()) {
      if (!name.startsWith(first)) continue;
      found.push([name, await window.workbench.values(`'${name.replaceAll("'", "''")}'!A1:Z260`)]);
    }
    return JSON.stringify(found);
  }, start);
  return JSON.parse(text) as [string, Rows][];
}

/** The row that other sheets read: target, its quarters, and last year, of a plan sheet. */
function exported(rows: Rows) {
  const row = rows[1]!;
  const number = (place: number) => Number(row[place - 1]);
  return { mark: row[0], id: row[1], target: number(8), quarters: [9, 10, 11, 12].map(number), lastYear: number(17) };
}

const cents = (amount: number) => Math.round(amount * 100);
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

describe("plans for the Superstore's A customers", () => {
  let workbench: WorkbenchPage;
  let plans: [string, Rows][];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    workbench = await openWorkbench({ pane: 450 });
    await takeSelection(workbench, 'A:U');
    await showResult(workbench.pane);
  });
  afterAll(closeBrowser);

  it('say at the field what cannot be read: a year of 1800, a growth of "abc"', async () => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Annual customer plans' }).click();
    await pane.getByRole('heading', { name: 'Annual plans' }).waitFor();
    await pane.getByLabel('Plan year').fill('1800');
    await pane.getByText('Enter a year from 2000 to 2099.').waitFor();
    await pane.getByLabel('Plan year').fill(String(year));
    await pane.getByLabel('Tier A').fill('abc');
    await pane.getByText('Enter per cent from -90 to 1000, such as 8.').waitFor();
    expect(await sheetNames(workbench.page)).toHaveLength(1);
    await pane.getByLabel('Tier A').fill('8');
  });

  it('are 159 sheets made in one action, with the way to go shown meanwhile', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: 'Make 159 plans' }).click();
    const seen = new Set<string>();
    const done = pane.getByText('159 plans were made.').first();
    while (!(await done.isVisible())) {
      const text = await pane.locator('body').innerText();
      const progress = /(\d+) of 159/.exec(text)?.[1];
      if (progress !== undefined) seen.add(progress);
      await page.waitForTimeout(250);
    }
    await done.waitFor({ timeout: 60_000 });
    expect(seen.size).toBeGreaterThan(5);
    await page.evaluate(() => window.workbench.ready);
    plans = await sheetsLike(workbench, 'Plan-');
    expect(plans).toHaveLength(159);
    await page.screenshot({ path: path.join(pictures, 'plans-made.png') });
  }, 600_000);

  it('hold no error value, and quarters that add up to the year to the cent', () => {
    expect(errorsOf(plans)).toEqual([]);
    for (const [name, rows] of plans) {
      const { mark, target, quarters } = exported(rows);
      expect([name, mark]).toEqual([name, 'ABCPLAN1']);
      expect([name, cents(sum(quarters))]).toEqual([name, cents(target)]);
    }
    // Independent of the add-in: the sum of Sales of 2017 of the first customer, from the sample's rows.
    expect(plans.some(([, rows]) => exported(rows).lastYear > 0)).toBe(true);
  });

  it('grow from last year as an independent sum over the ledger says', async () => {
    const ledger = await valuesAt(workbench.page, 'Superstore!A2:U9995');
    const [first, last] = [43_101 - 365, 43_100];
    const sales = new Map<string, number>();
    for (const row of ledger) {
      const [day, id, amount] = [Number(row[2]), String(row[5]), Number(row[17])];
      if (day >= first && day <= last) sales.set(id, (sales.get(id) ?? 0) + amount);
    }
    for (const [name, rows] of plans) {
      const { id, lastYear, target } = exported(rows);
      const known = sales.get(String(id)) ?? 0;
      expect([name, cents(lastYear)]).toEqual([name, cents(known)]);
      if (known > 0) expect([name, Math.abs(cents(target) - cents(known * 1.08)) <= 1]).toEqual([name, true]);
    }
  });

  it('roll up to the sum of the plans, also after one of them was renamed and one deleted', async () => {
    const { page, pane } = workbench;
    await pane.getByRole('tab', { name: 'Overview' }).click();
    await pane.getByRole('button', { name: /^Make: Roll-up/ }).click();
    await pane
      .getByText(/159 customers are on it/)
      .first()
      .waitFor({ timeout: 120_000 });
    await page.evaluate(() => window.workbench.ready);
    const total = sum(plans.map(([, rows]) => exported(rows).target || 0));
    const rolledUp = async () => {
      const [[, rows]] = (await sheetsLike(workbench, 'Plan roll-up')) as [[string, Rows]];
      expect(errorsOf([['roll-up', rows]])).toEqual([]);
      const line = rows.find((row) => row[0] === 'Total')!;
      const header = rows.find((row) => row.includes('Customers'))!;
      return Number(line[header.indexOf('Target')]);
    };
    expect(cents(await rolledUp())).toBe(cents(total));
    await page.screenshot({ path: path.join(pictures, 'plans-roll-up.png') });
    const [renamed, deleted] = plans.map(([name]) => name);
    await page.evaluate(
      async ([one, other]) => {
        const frame = document.querySelector('iframe')!.contentWindow as unknown as { Excel: typeof Excel };
        await frame.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(one!).name = 'Renamed by hand';
          context.workbook.worksheets.getItem(other!).delete();
          await context.sync();
        });
        await window.workbench.ready;
      },
      [renamed, deleted],
    );
    expect(cents(await rolledUp())).toBe(cents(total));
  });

  it('raised no error on the way', () => {
    expect(workbench.errors).toEqual([]);
  });
});
