import type { Page } from 'playwright-core';
import { chooseRange } from '../../src/actions/chooseRange';
import { writeReport } from '../../src/actions/writeReport';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { closeBrowser, openWorkbench } from '../e2e/workbenchPage';
import { startWorkbenchServer } from '../e2e/workbenchServer';
import { analyseNow, valueOf } from '../host/analyseNow';
import { openRows, select } from '../host/openSample';
import type { Contender } from './Contender';
import type { Goal } from './Goal';
import { medianTimes } from './medianTimes';

const reports = 100;
const repeats = 9;
/** Opening the pane in a workbook full of reports may take this many times as long as in an empty one. */
const mostTimes = 1.5;

/** Opening the pane in Chromium: in a workbook of one cell, and in one that holds a hundred reports. */
export async function openingBench(): Promise<readonly Goal[]> {
  const server = await startWorkbenchServer();
  process.env['WORKBENCH_URL'] = server.address;
  try {
    const empty = await contender('empty workbook', await workbookWith(0));
    const full = await contender(`${reports} reports`, await workbookWith(reports));
    const [emptyTime, fullTime] = (await medianTimes([empty, full], repeats)) as [number, number];
    const times = fullTime / emptyTime;
    console.log(`\nopening the pane in Chromium; median of ${repeats} in milliseconds`);
    console.table({ [empty.name]: rounded(emptyTime), [full.name]: rounded(fullTime), times: rounded(times) });
    const promise = `the pane opens in a workbook of ${reports} reports within ${mostTimes} times an empty one`;
    return [{ promise: `${promise}; ${times.toFixed(2)} times`, isMet: times <= mostTimes }];
  } finally {
    await closeBrowser();
    await server.stop();
  }
}

async function contender(name: string, workbook: Uint8Array): Promise<Contender> {
  const { page } = await openWorkbench();
  await page.evaluate(async (bytes) => {
    await window.workbench.open(Uint8Array.from(bytes), 'reports.xlsx');
    await window.workbench.ready;
  }, Array.from(workbook));
  return { name, time: () => openPane(page) };
}

/** Loads the pane anew and waits until its first button can be pressed; the milliseconds it took. */
async function openPane(page: Page): Promise<number> {
  // A page behind another one is slowed down by the browser.
  await page.bringToFront();
  return page.evaluate(async () => {
    const frame = document.querySelector('iframe')!;
    const start = performance.now();
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.contentWindow!.location.reload();
    await loaded;
    while (!frame.contentDocument?.querySelector('main button')) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return performance.now() - start;
  });
}

/** A workbook with a list of customers and so many reports on it, as the add-in writes them. */
async function workbookWith(count: number): Promise<Uint8Array> {
  const customers = Array.from({ length: 30 }, (_, index): EngineValue[] => [`K${index}`, 1000 - 31 * index]);
  const book = await openRows([['Customer', 'Sales'], ...customers]);
  try {
    select(book, { column: 0, columns: 2 });
    const chosen = valueOf(await chooseRange());
    const analysis = await analyseNow(chosen, { customer: 0, indicators: [{ kind: 'scale', column: 1 }] });
    for (let report = 0; report < count; report++) valueOf(await writeReport(analysis, 'values', 'en-US'));
    await book.engine.calculated();
    return await writeXlsx(takeSnapshot(book.engine, []));
  } finally {
    book.close();
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
