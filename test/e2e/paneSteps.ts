import type { FrameLocator, Page } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

/** Selects cells in the grid and has the pane take them; the pane then shows the columns. */
export async function takeSelection({ page, pane }: WorkbenchPage, address: string): Promise<void> {
  await page.evaluate((wanted) => window.workbench.select(wanted), address);
  await pane.getByRole('button', { name: /^Use current selection/ }).click();
  await pane.getByRole('heading', { name: 'Match the columns' }).waitFor();
}

/** Chooses the column for one part of the mapping; "Not used" takes the part away. */
export async function chooseColumn(pane: FrameLocator, part: string, header: string): Promise<void> {
  await pane.getByRole('combobox', { name: part }).click();
  await pane.getByRole('option', { name: header }).first().click();
}

/** From the columns to the data check. */
export async function checkData(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: /^(Check the data|Continue)$/ }).click();
  await pane.getByRole('heading', { name: 'Check the data' }).waitFor();
}

/** From the columns through the data check to the result. */
export async function showResult(pane: FrameLocator): Promise<void> {
  await checkData(pane);
  await pane.getByRole('button', { name: 'See the result' }).click();
  await pane.getByRole('heading', { name: 'Result', exact: true }).waitFor();
}

/** On the result: opens the settings, makes one choice there and comes back. */
export async function chooseSetting(pane: FrameLocator, title: string): Promise<void> {
  await openSettings(pane);
  await pane.getByRole('radio', { name: new RegExp(`^${title}`) }).check();
  await closeSettings(pane);
}

export async function openSettings(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Settings', exact: true }).click();
  await pane.getByRole('heading', { name: 'Settings' }).waitFor();
}

export async function closeSettings(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Done' }).click();
  await pane.getByRole('heading', { name: 'Settings' }).waitFor({ state: 'hidden' });
}

/** Turns the result to one of its views. */
export async function showView(
  pane: FrameLocator,
  view: 'Value' | 'Customers' | 'Steadiness' | 'Rules',
): Promise<void> {
  await pane.getByRole('tab', { name: view, exact: true }).click();
}

/** The number of customers in each tier, from the cards of the result. */
export async function tierCounts(pane: FrameLocator): Promise<number[]> {
  const cards = await pane.getByRole('list', { name: 'Tiers', exact: true }).getByRole('listitem').allInnerTexts();
  return cards.map((card) => Number(card.split('\n')[1]!.replaceAll(',', '')));
}

export type WritePlace = 'New sheets' | 'Beside the selection';
export type WriteForm = 'Values' | 'ABC formulas' | 'Excel formulas';

/** From the result to the written workbook; gives the sentence that says where it was written. */
export async function write(pane: FrameLocator, place: WritePlace, form: WriteForm): Promise<string> {
  await openWriting(pane, place, form);
  await pane.getByRole('button', { name: /^Write( again)?$/ }).click();
  const done = pane.getByText(/^Written to/).first();
  await done.waitFor({ timeout: 60_000 });
  // The history is written after it.
  await pane
    .getByText(/Kept in the history as number/)
    .first()
    .waitFor({ timeout: 60_000 });
  return done.innerText();
}

/** From the result to the choice of place and form. */
export async function openWriting(pane: FrameLocator, place: WritePlace, form: WriteForm): Promise<void> {
  await pane.getByRole('button', { name: 'Write to the workbook' }).click();
  await pane.getByRole('radio', { name: new RegExp(`^${place}`) }).check();
  await pane.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
}

/** The values of cells, as the workbench has them now. */
export function valuesAt(page: Page, address: string): Promise<(string | number | boolean | null)[][]> {
  return page.evaluate((wanted) => window.workbench.values(wanted), address);
}

/** The names of the workbook's sheets, in order. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.workbench.sheetNames());
}
