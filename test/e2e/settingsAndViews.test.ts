import {
  closeSettings,
  openSettings,
  openWriting,
  showResult,
  showView,
  takeSelection,
  tierCounts,
  valuesAt,
  write,
} from './paneSteps';
import { closeBrowser, openWorkbench, type WorkbenchPage } from './workbenchPage';

/** In the settings: how several indicators give one tier. */
async function combineBy(pane: WorkbenchPage['pane'], rule: string): Promise<void> {
  await pane.getByRole('combobox', { name: 'Tier from several indicators' }).click();
  await pane.getByRole('option', { name: new RegExp(`^${rule}`) }).click();
}

describe('the Superstore customers, judged by Sales and Profit in many ways', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench();
    await takeSelection(workbench, 'A:U');
    await showResult(workbench.pane);
  });
  beforeEach(async () => {
    // A test that failed in the settings must not take the others with it.
    const done = workbench.pane.getByRole('button', { name: 'Done' });
    if (await done.isVisible()) await done.click();
  });
  afterEach(() => expect(workbench.errors).toEqual([]));
  afterAll(closeBrowser);

  it('shows what a setting would change before the settings are closed, and takes it back', async () => {
    const { pane } = workbench;
    await openSettings(pane);
    const preview = pane.getByRole('list', { name: 'Tiers with these settings' });
    const counts = async () => (await preview.getByRole('listitem').allInnerTexts()).map((each) => each.split('\n')[1]);
    expect(await counts()).toEqual(['159', '317', '317']);
    await combineBy(pane, 'Best letter');
    await pane.getByText(/^189 customers change tier: \d+ up, \d+ down\.$/).waitFor();
    expect(await counts()).toEqual(['213', '380', '200']);
    await pane.getByRole('button', { name: 'Undo changes' }).click();
    expect(await counts()).toEqual(['159', '317', '317']);
    await closeSettings(pane);
  });

  it('names a ratio that is none at its field and goes on showing the one before', async () => {
    const { pane } = workbench;
    await openSettings(pane);
    const ratio = pane.getByRole('textbox', { name: /^Ratio/ });
    await ratio.fill('1:2:x');
    await pane.getByText('Give two to five positive numbers, such as 1:2:2.').waitFor();
    await ratio.fill('1:1:1:1:1');
    await pane.getByText('Give two to five positive numbers, such as 1:2:2.').waitFor({ state: 'hidden' });
    await closeSettings(pane);
    expect(await tierCounts(pane)).toEqual([159, 158, 159, 158, 159]);
    await openSettings(pane);
    await pane.getByRole('button', { name: 'Reset all' }).click();
    await closeSettings(pane);
    expect(await tierCounts(pane)).toEqual([159, 317, 317]);
  });

  it('leads from a number of the matrix to just those customers', async () => {
    const { pane } = workbench;
    await showView(pane, 'Steadiness');
    const lost = pane.getByRole('button', { name: /^\d+: tier A, Lost$/ });
    const count = (await lost.innerText()).trim();
    expect(Number(count)).toBeGreaterThan(0);
    await lost.click();
    await pane.getByText(`${count} of 793`, { exact: true }).waitFor();
    await pane.getByRole('row').nth(1).getByRole('button').click();
    await pane.getByText('Lost: silent for more than two buying cycles.').waitFor();
    await pane.getByRole('button', { name: 'Clear filter' }).click();
    await pane.getByText('793 of 793', { exact: true }).waitFor();
  });

  it('compares the rules, lists who differs and takes over another rule', async () => {
    const { pane } = workbench;
    await showView(pane, 'Rules');
    const rule = pane
      .getByRole('listitem')
      .filter({ has: pane.getByRole('button', { name: 'Score from scaled values' }) });
    const differ = Number(/(\d+) differ/.exec(await rule.innerText())![1]);
    expect(differ).toBeGreaterThan(0);
    await rule.getByRole('button', { name: 'Score from scaled values' }).click();
    await pane
      .getByRole('img', { name: /^from [ABC] to [ABC]$/ })
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Use this rule' }).click();
    const ranks = pane.getByRole('listitem').filter({ has: pane.getByRole('button', { name: 'Score from ranks' }) });
    await ranks.getByText(`${differ} differ`).waitFor();
  });

  it('writes the present rule as formulas that calculate the same tiers', async () => {
    const { page, pane } = workbench;
    const counts = await tierCounts(pane);
    expect(await write(pane, 'New sheets', 'ABC formulas')).toBe(
      'Written to the sheets “ABC” and “ABC customers”. Kept in the history as number 1.',
    );
    const written = await valuesAt(page, "'ABC customers'!A1:C900");
    const top = written.findIndex((row) => row.includes('Tier'));
    const tiers = written.slice(top + 1).map(([tier]) => tier);
    expect(['A', 'B', 'C'].map((tier) => tiers.filter((each) => each === tier).length)).toEqual(counts);
    await pane.getByRole('button', { name: 'Back' }).click();
  });

  it('offers no ABC formulas for a rule that no function of ours can say, but those of Excel', async () => {
    const { pane } = workbench;
    await openSettings(pane);
    await combineBy(pane, 'Middle letter');
    await closeSettings(pane);
    await openWriting(pane, 'New sheets', 'Values');
    expect(await pane.getByRole('radio', { name: /^ABC formulas/ }).isDisabled()).toBe(true);
    expect(await pane.getByRole('radio', { name: /^Excel formulas/ }).isEnabled()).toBe(true);
    await pane.getByRole('button', { name: 'Back' }).click();
  });
});
