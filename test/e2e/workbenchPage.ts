import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from './browser';

/** One open workbench: the page, the pane in it and everything that went wrong in either. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Uncaught errors and console errors of page and pane. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface WorkbenchQuery {
  readonly lang?: 'en-US' | 'zh-CN';
  readonly theme?: 'light' | 'dark';
  readonly pane?: 320 | 350 | 450;
  readonly sample?: 'superstore' | 'dealers' | 'functions' | 'messy';
  readonly fault?: number;
  readonly functions?: 'none';
}

let browser: Browser | undefined;

/** Opens the workbench in a fresh browser profile and waits until grid, pane and worksheet functions are there. */
export async function openWorkbench(query: WorkbenchQuery = {}): Promise<WorkbenchPage> {
  browser ??= await launchBrowser();
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const search = new URLSearchParams(Object.entries({ lang: 'en-US', ...query }).map(([k, v]) => [k, String(v)]));
  await page.goto(`${process.env['WORKBENCH_URL']}/?${search}`);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  return { page, pane: page.frameLocator('iframe'), errors, close: () => context.close() };
}

/** To call once after the last test of a file. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** Opens rows as a .csv workbook in the workbench. */
export async function openRows(
  page: Page,
  rows: readonly (readonly (string | number)[])[],
  name: string,
): Promise<void> {
  const csv = rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join('\n');
  await page.evaluate(
    async ([text, file]) => {
      await window.workbench.open(new TextEncoder().encode(text), file!);
      await window.workbench.ready;
    },
    [csv, name],
  );
}
