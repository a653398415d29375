import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import enUS from '../../src/locales/en-US.json';
import zhCN from '../../src/locales/zh-CN.json';
import { closeBrowser, openWorkbench, type WorkbenchPage, type WorkbenchQuery } from './workbenchPage';

/** Pictures to look at after a change of anything a user sees; README's are copies of `workbench-en` and `workbench-zh`. */
const folder = path.resolve(__dirname, '../../.cache/pictures');
const axe = require.resolve('axe-core/axe.min.js');
const languages = { 'en-US': enUS.pane, 'zh-CN': zhCN.pane } as const;

async function overflow(pane: FrameLocator): Promise<number> {
  return pane.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth);
}

/** What axe finds wrong in the pane, by rule and place. */
async function violations({ page }: WorkbenchPage): Promise<string[]> {
  const frame = page.frames().find((each) => each !== page.mainFrame())!;
  await frame.addScriptTag({ path: axe });
  return frame.evaluate(async () => {
    const run = (window as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } }).axe.run;
    const found = await run();
    return found.violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.target.join(' ')}`));
  });
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Looks at one step: a picture of it, nothing wider than the pane, nothing that axe objects to. */
function inspectorOf(workbench: WorkbenchPage, { lang, theme, pane }: WorkbenchQuery) {
  return async (step: string) => {
    await workbench.page.waitForTimeout(600); // animations of Fluent and the chart
    await workbench.page.screenshot({ path: path.join(folder, `${lang}-${theme}-${pane}-${step}.png`) });
    expect([step, await overflow(workbench.pane)]).toEqual([step, 0]);
    expect([step, await violations(workbench)]).toEqual([step, []]);
  };
}

const looks: readonly (WorkbenchQuery & { lang: 'en-US' | 'zh-CN' })[] = [
  { lang: 'en-US', theme: 'light', pane: 350 },
  { lang: 'zh-CN', theme: 'light', pane: 350 },
  { lang: 'zh-CN', theme: 'dark', pane: 450 },
  { lang: 'en-US', theme: 'dark', pane: 320 },
];

describe('what a user sees', () => {
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
  });
  afterAll(closeBrowser);

  it.each(looks)('fits the pane and is accessible at every step: $lang, $theme, $pane px', async (query) => {
    const workbench = await openWorkbench(query);
    const { page, pane } = workbench;
    const words = languages[query.lang];
    const inspect = inspectorOf(workbench, query);
    await page.evaluate(() => window.workbench.select('A:U'));
    await inspect('1-select');
    await pane.getByRole('button', { name: words.select.use }).click();
    await pane.getByRole('heading', { name: words.columns.heading }).waitFor();
    await inspect('2-columns');
    await pane.getByRole('button', { name: words.columns.next }).click();
    await pane.getByRole('heading', { name: words.check.heading }).waitFor();
    await inspect('3-check');
    await pane.getByRole('button', { name: words.check.next }).click();
    await pane.getByRole('heading', { name: words.result.heading, exact: true }).waitFor();
    await pane.getByRole('img').first().waitFor();
    await inspect('4-result');
    const view = (name: keyof typeof words.result.views) =>
      pane.getByRole('tab', { name: words.result.views[name], exact: true }).click();
    await view('customers');
    await inspect('5-customers');
    await pane.getByRole('row').nth(2).getByRole('button').click();
    await inspect('6-reason');
    await view('stability');
    await inspect('7-steadiness');
    await view('methods');
    await pane.getByRole('heading', { name: words.compare.combinations }).waitFor();
    await inspect('8-rules');
    await pane.getByRole('button', { name: words.settings.open, exact: true }).click();
    await pane.getByRole('heading', { name: words.settings.heading, exact: true }).waitFor();
    await inspect('9-settings');
    await pane.getByRole('button', { name: words.settings.done }).click();
    await pane.getByRole('button', { name: words.result.next }).click();
    await pane.getByRole('radio', { name: new RegExp(`^${words.write.forms.values.title}`) }).waitFor();
    await pane.getByRole('button', { name: words.write.now, exact: true }).click();
    await pane.getByText(words.write.done.sheet.split('{{')[0]!).first().waitFor();
    await inspect('A-written');
    if (query.theme === 'light')
      await page.screenshot({ path: path.join(folder, `workbench-${query.lang.slice(0, 2)}.png`) });
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });

  it.each(looks.filter((_, at) => at % 2 === 1))(
    'fits when a sheet is full of faults: $lang, $theme, $pane px',
    async (query) => {
      const workbench = await openWorkbench({ ...query, sample: 'messy' });
      const { page, pane } = workbench;
      const words = languages[query.lang];
      const inspect = inspectorOf(workbench, query);
      await page.evaluate(() => window.workbench.select('A1'));
      await pane.getByRole('button', { name: words.select.use }).click();
      await pane.getByRole('heading', { name: words.columns.heading }).waitFor();
      await inspect('messy-1-columns');
      await pane.getByRole('button', { name: words.columns.next }).click();
      await pane.getByRole('heading', { name: words.check.heading }).waitFor();
      await inspect('messy-2-asked');
      await pane.getByRole('checkbox').click();
      await pane.locator('[data-question=hiddenRows] label').first().click();
      await pane.getByRole('table').first().waitFor();
      await pane.getByRole('button', { name: words.check.write }).scrollIntoViewIfNeeded();
      await inspect('messy-3-decided');
      await pane.getByRole('button', { name: words.check.write }).click();
      await pane.getByRole('button', { name: words.check.writeAgain }).waitFor();
      await inspect('messy-4-written');
      expect(workbench.errors).toEqual([]);
      await workbench.close();
    },
  );
});
