import type { Page } from 'playwright-core';
import { sheetNames, showResult, takeSelection, valuesAt, write, type WriteForm } from './paneSteps';
import { closeBrowser, openRows, openWorkbench, type WorkbenchPage } from './workbenchPage';

const count = 793;
const last = count + 1;

/** Superstore's customers with their Sales and Profit, added up from the ledger in the grid. */
async function customersOfLedger(page: Page): Promise<[string, number, number][]> {
  const rows = (await valuesAt(page, 'A1:U9995')).slice(1);
  const totals = new Map<string, [number, number]>();
  for (const row of rows) {
    const [sales, profit] = totals.get(String(row[5])) ?? [0, 0];
    totals.set(String(row[5]), [sales + Number(row[17]), profit + Number(row[20])]);
  }
  return [...totals].map(([id, [sales, profit]]) => [id, sales, profit]);
}

/** Clicks into the grid, selects a cell and types with the keyboard, as a person does. */
async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.locator('canvas[id^=univer-sheet-main]').click({ position: { x: 300, y: 200 }, timeout: 8000 });
  await page.evaluate((cell) => window.workbench.select(cell), address);
  await page.keyboard.type(text, { delay: 10 });
  await page.keyboard.press('Enter');
  expect(await page.evaluate((cell) => window.workbench.formulas(cell), address)).toEqual([[text]]);
}

const sizesOf = (letters: readonly unknown[]) =>
  ['A', 'B', 'C'].map((tier) => letters.filter((each) => each === tier).length);

describe('ABC functions typed into cells', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench();
    const customers = await customersOfLedger(workbench.page);
    expect(customers).toHaveLength(count);
    await openRows(workbench.page, [['Customer', 'Sales', 'Profit'], ...customers], 'customers.csv');
  });
  afterAll(closeBrowser);

  /** Tiers in row order, as the pane writes them into the two columns right of a selection that starts in A1. */
  async function paneTiers(selection: string, tierColumn: string, form: WriteForm): Promise<unknown[]> {
    const { page, pane } = workbench;
    await takeSelection(workbench, selection);
    await showResult(pane);
    await write(pane, 'Beside the selection', form);
    return (await valuesAt(page, `${tierColumn}2:${tierColumn}${last}`)).flat();
  }

  it('spills 793 tiers from =ABC.TIER(B2:B794)', async () => {
    const { page } = workbench;
    await typeInto(page, 'H2', `=ABC.TIER(B2:B${last})`);
    const spilled = (await valuesAt(page, `H2:H${last}`)).flat();
    expect(sizesOf(spilled)).toEqual([159, 317, 317]);
    expect(await valuesAt(page, `H${last + 1}`)).toEqual([[null]]);
  });

  it('composes =ABC.TIER(ABC.SCORE(B2:C794)), equal for every customer to the tiers the pane writes', async () => {
    const { page } = workbench;
    await typeInto(page, 'I2', `=ABC.TIER(ABC.SCORE(B2:C${last}))`);
    const spilled = (await valuesAt(page, `I2:I${last}`)).flat();
    expect(spilled).toEqual(await paneTiers(`A1:C${last}`, 'D', 'Values'));
    expect(sizesOf(spilled)).toEqual([159, 317, 317]);
  });

  it('gives the same tiers and profiles when the pane writes live formulas', async () => {
    const { page } = workbench;
    const values = await valuesAt(page, `D2:E${last}`);
    const customers = (await valuesAt(page, `A1:C${last}`)) as (string | number)[][];
    await openRows(page, customers, 'customers.csv');
    expect(await paneTiers(`A1:C${last}`, 'D', 'ABC formulas')).toEqual(values.map(([tier]) => tier));
    expect((await valuesAt(page, `E2:E${last}`)).flat()).toEqual(values.map(([, profile]) => profile));
    expect(await page.evaluate(() => window.workbench.formulas('D2'))).toEqual([
      [expect.stringContaining('ABC.TIER(ABC.SCORE(')],
    ]);
  });

  it('equals the tiers of the pane by Sales alone, and recalculates when a number is typed over', async () => {
    const { page } = workbench;
    const customers = (await valuesAt(page, `A1:B${last}`)) as (string | number)[][];
    await openRows(page, customers, 'sales.csv');
    await typeInto(page, 'H2', `=ABC.TIER(B2:B${last})`);
    const spilled = (await valuesAt(page, `H2:H${last}`)).flat();
    expect(spilled).toEqual(await paneTiers(`A1:B${last}`, 'C', 'Values'));
    const row = 2 + spilled.indexOf('C');
    await page.evaluate(([cell, text]) => window.workbench.type(cell!, text!), [`B${row}`, '999999']);
    expect(await valuesAt(page, `H${row}`)).toEqual([['A']]);
  });

  it('classes a steady, a wavering and an erratic history with =ABC.STABILITY', async () => {
    const { page } = workbench;
    const histories = [
      [100, 100, 100, 100],
      [100, 20, 180, 40],
      [0, 0, 0, 400],
    ];
    await openRows(page, [['Q1', 'Q2', 'Q3', 'Q4'], ...histories], 'quarters.csv');
    await typeInto(page, 'F2', '=ABC.STABILITY(A2:D4)');
    expect((await valuesAt(page, 'F2:F4')).flat()).toEqual(['X', 'Y', 'Z']);
  });

  it('answers a wrong argument with #VALUE! and says which one and why', async () => {
    const { page } = workbench;
    await typeInto(page, 'H2', '=ABC.TIER(A2:A4,{1,-2})');
    expect(await valuesAt(page, 'H2')).toEqual([['#VALUE!']]);
    const messages = await page.evaluate(() => [...window.workbench.functionMessages.values()]);
    expect(messages.join(' ')).toMatch(/ratio/i);
    expect(workbench.errors).toEqual([]);
  });
});

describe('the sample of the worksheet functions', () => {
  afterAll(closeBrowser);

  it.each(['en-US', 'zh-CN'] as const)('calculates without an error on every sheet: %s', async (lang) => {
    const workbench = await openWorkbench({ lang, sample: 'functions' });
    const sheets = await sheetNames(workbench.page);
    expect(sheets.length).toBeGreaterThan(15);
    for (const sheet of sheets) {
      const cells = (await valuesAt(workbench.page, `'${sheet}'!A1:P40`)).flat();
      expect(cells.filter((cell) => typeof cell === 'string' && /^#[A-Z/0]+[!?A]$/.test(cell))).toEqual([]);
    }
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
});
