import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import enUS from '../../src/locales/en-US.json';
import { createPlanWords } from '../../src/locales/createPlanWords';
import type { Language } from '../../src/locales/Language';
import zhCN from '../../src/locales/zh-CN.json';
import { errorsOf } from './errorsOf';
import { findLibreOffice, readWithLibreOffice } from './libreOffice';
import { sheetNames, valuesAt } from './paneSteps';
import { closeBrowser, openWorkbench, type WorkbenchPage } from './workbenchPage';

/** Pictures of every sheet of the plans, in the workbench and as LibreOffice prints them, to look at after a change. */
const folder = path.resolve(__dirname, '../../.cache/pictures/plans');
const languages = { 'en-US': enUS.pane, 'zh-CN': zhCN.pane } as const;
/** The last year of the sample: its actual figures are known. */
const year = '2017';

/** Prints a workbook with LibreOffice and gives the pages as pictures where `pdftoppm` is there; the number of pages. */
function printPages(program: string, workbook: Uint8Array, name: string): number {
  const work = mkdtempSync(path.join(tmpdir(), 'abc-planner-'));
  try {
    writeFileSync(path.join(work, `${name}.xlsx`), workbook);
    const asked = [
      `-env:UserInstallation=file://${work}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      work,
    ];
    execFileSync(program, [...asked, path.join(work, `${name}.xlsx`)], { stdio: 'ignore', timeout: 110_000 });
    if (!existsSync('/usr/bin/pdftoppm')) return 0;
    const pages = path.join(work, 'page');
    execFileSync('/usr/bin/pdftoppm', ['-r', '70', '-png', path.join(work, `${name}.pdf`), pages]);
    const made = readdirSync(work).filter((file) => file.endsWith('.png'));
    for (const file of made) execFileSync('cp', [path.join(work, file), path.join(folder, `${name}-${file}`)]);
    return made.length;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function plansOf(language: Language): Promise<WorkbenchPage> {
  const workbench = await openWorkbench({ lang: language, pane: 350 });
  const { page, pane } = workbench;
  const words = languages[language];
  await page.evaluate(() => window.workbench.select('A:U'));
  await pane.getByRole('button', { name: words.select.use }).click();
  await pane.getByRole('heading', { name: words.columns.heading }).waitFor();
  await pane.getByRole('button', { name: words.columns.next }).click();
  await pane.getByRole('heading', { name: words.check.heading }).waitFor();
  await pane.getByRole('button', { name: words.check.next }).click();
  await pane.getByRole('heading', { name: words.result.heading, exact: true }).waitFor();
  await pane.getByRole('button', { name: words.plan.open }).click();
  await pane.getByRole('heading', { name: words.plan.heading }).waitFor();
  return workbench;
}

describe('the sheets of the plans', () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });
  afterAll(closeBrowser);

  it.each(['en-US', 'zh-CN'] as const)(
    'are drawn for one customer of each tier, reviewed and summed up: %s',
    async (language) => {
      const words = createPlanWords(language);
      const workbench = await plansOf(language);
      const { page, pane } = workbench;
      const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
      const picture = async (name: string) => {
        await valuesAt(page, 'A1'); // calculated
        await page.waitForTimeout(1200); // charts, and the grid's own note of the calculation
        await page.screenshot({ path: path.join(folder, `${language}-${name}.png`) });
      };
      await pane.getByLabel(words('pane.new.year')).fill(year);
      await pane.getByRole('radio', { name: words('pane.new.scope.chosen'), exact: true }).check();
      for (const tier of ['A', 'B', 'C']) {
        await pane.getByRole('radio', { name: tier, exact: true }).check();
        const ticks = pane.getByRole('list', { name: words('pane.new.list') }).getByRole('checkbox');
        for (const place of tier === 'C' ? [0] : [1, 2]) await ticks.nth(place).check();
      }
      await pane.getByRole('checkbox', { name: new RegExp(`^${words('pane.new.link')}`) }).setChecked(false);
      await picture('0-new');
      await pane.getByRole('button', { name: words('pane.new.make', { count: 5, shown: 5 }) }).click();
      await pane
        .getByText(words('pane.made.plans', { count: 4, shown: 4 }))
        .first()
        .waitFor({ timeout: 60_000 });
      await picture('1-plan');
      await pane.getByRole('tab', { name: words('pane.views.reviews') }).click();
      await pane
        .getByRole('list', { name: words('pane.reviews.list') })
        .getByRole('button')
        .first()
        .click();
      await press(words('pane.reviews.makeReview', { quarter: words('pane.quarter.2') }));
      await pane
        .getByText(words('naming.businessReview', { customer: '', year, quarter: 2 }).slice(-6))
        .first()
        .waitFor();
      await picture('2-review');
      await press(words('pane.reviews.climb'));
      await picture('3-climb');
      await pane.getByRole('tab', { name: words('pane.views.overview') }).click();
      for (const sheet of ['rollUp', 'dashboard', 'signing', 'reviewList', 'measures'] as const) {
        const title = words(`pane.overview.${sheet}.title`);
        await pane
          .getByRole('button', { name: new RegExp(`${title}$`) })
          .first()
          .click();
        await pane.getByRole('status').filter({ hasText: /\S/ }).first().waitFor({ timeout: 60_000 });
        await picture(`4-${sheet}`);
      }
      expect(workbench.errors).toEqual([]);
      // The ledger itself would print on hundreds of pages.
      await page.evaluate(async () => {
        const frame = document.querySelector('iframe')!.contentWindow as unknown as { Excel: typeof Excel };
        await frame.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Superstore').delete();
          await context.sync();
        });
        await window.workbench.ready;
      });
      expect((await sheetNames(page)).length).toBeGreaterThanOrEqual(11);
      const saved = Uint8Array.from(await page.evaluate(async () => [...(await window.workbench.save())]));
      const program = findLibreOffice();
      if (program) {
        const read = readWithLibreOffice(program, saved);
        expect(read.size).toBeGreaterThanOrEqual(11);
        expect(errorsOf([...read])).toEqual([]);
        const pages = printPages(program, saved, language);
        console.log(`LibreOffice prints the plans in ${language} on ${pages} pages.`);
      }
      await workbench.close();
    },
    400_000,
  );
});
