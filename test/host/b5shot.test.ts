import { writeFileSync } from 'node:fs';
import { analyseSelection } from '../../src/actions/analyseSelection';
import { chooseRange } from '../../src/actions/chooseRange';
import { writeReport } from '../../src/actions/writeReport';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { openSample, select } from './openSample';
it('shot', async () => {
  const book = await openSample();
  select(book, { column: 0, columns: 21 });
  const chosen = await chooseRange();
  if (!chosen.ok) throw new Error();
  const guess = chosen.value.guess;
  const an = await analyseSelection(
    chosen.value,
    { customer: guess.customer!, name: guess.name!, indicators: guess.indicators },
    defaultSettings('count'),
  );
  if (!an.ok) throw new Error();
  await writeReport(an.value, 'values', 'en-US');
  await writeReport(an.value, 'values', 'zh-CN');
  await book.engine.calculated();
  const ledger = book.engine.sheets[0]!.id;
  book.engine.deleteSheet(ledger);
  writeFileSync('/tmp/b5abc.xlsx', await writeXlsx(await takeSnapshot(book.engine)));
}, 60000);
