import { openWriting, sheetNames, showResult, takeSelection, valuesAt, type WritePlace } from './paneSteps';
import { closeBrowser, openRows, openWorkbench, type WorkbenchPage } from './workbenchPage';

const rows = Array.from(
  { length: 40 },
  (_, index) => [`customer ${index}`, 1000 - 17 * index, 90 - 2 * index] as const,
);
const whole = 'A1:H45';

describe('a write that fails half-way', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(closeBrowser);

  async function openList(place: WritePlace): Promise<void> {
    await openRows(workbench.page, [['Customer', 'Sales', 'Profit'], ...rows], 'list.csv');
    await takeSelection(workbench, 'A1:C41');
    await showResult(workbench.pane);
    await openWriting(workbench.pane, place, 'Values');
    await workbench.pane.getByRole('checkbox', { name: /^Keep this judgement/ }).uncheck();
  }

  /** Presses the button with the k-th batch set to fail; false when the write has fewer batches and went through. */
  async function failAt(batch: number): Promise<boolean> {
    const { page, pane } = workbench;
    await page.evaluate((k) => window.workbench.failAtBatch(k), batch);
    await pane.getByRole('button', { name: 'Write', exact: true }).click();
    const retry = pane.getByRole('button', { name: 'Retry' });
    const done = pane.getByText(/^Written to/).first();
    await retry.or(done).first().waitFor();
    await page.evaluate(() => window.workbench.failAtBatch(undefined));
    return retry.isVisible();
  }

  it.each(['New sheets', 'Beside the selection'] as const)(
    'leaves the workbook as it was at whichever batch, says so, and succeeds on Retry: %s',
    async (place) => {
      const { page, pane } = workbench;
      await openList(place);
      const before = await valuesAt(page, whole);
      const sheets = await sheetNames(page);
      let failures = 0;
      for (let batch = 1; ; batch++) {
        if (!(await failAt(batch))) break;
        failures++;
        expect(await sheetNames(page)).toEqual(sheets);
        expect(await valuesAt(page, whole)).toEqual(before);
        await pane.getByRole('button', { name: 'Retry' }).click();
        await pane
          .getByText(/^Written to/)
          .first()
          .waitFor();
        await openList(place);
      }
      expect(failures).toBeGreaterThanOrEqual(2);
    },
  );
});
