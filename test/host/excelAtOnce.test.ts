import { recordRun } from '../../src/actions/recordRun';
import { setOverride } from '../../src/actions/setOverride';
import { chooseRange } from '../../src/actions/chooseRange';
import { listRuns } from '../../src/actions/listRuns';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { analyseNow, today, valueOf } from './analyseNow';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(60_000);

const day = new Date(2026, 2, 31);

describe('two that record at once', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows([
      ['ID', 'Sales'],
      ['a', 9],
      ['b', 5],
      ['c', 1],
    ]);
    select(book, { column: 0, columns: 2 });
  });
  afterEach(() => book.close());

  const set = (customerId: string) =>
    setOverride({ customerId, customer: '', tier: 'A', reason: 'r', author: 'm', setOn: today }, 'en-US');

  it.each([
    ['to no record yet', false],
    ['to one that is there', true],
  ])('both end on the sheets %s, each with its own run', async (_, isThere) => {
    const chosen = valueOf(await chooseRange());
    const analysis = await analyseNow(
      chosen,
      { customer: 0, indicators: [{ kind: 'scale', column: 1 }] },
      defaultSettings(),
    );
    if (isThere) valueOf(await recordRun(analysis, 'en-US', day));
    const two = await Promise.all([recordRun(analysis, 'en-US', day), recordRun(analysis, 'en-US', day)]);
    const first = isThere ? 2 : 1;
    expect(two.map((each) => valueOf(each).run).sort()).toEqual([first, first + 1]);
    const kept = valueOf(await listRuns());
    expect(kept.damage).toEqual([]);
    expect(kept.runs.map(({ run }) => run).sort()).toEqual(isThere ? [1, 2, 3] : [1, 2]);

    if (isThere) valueOf(await set('c'));
    (await Promise.all([set('a'), set('b')])).forEach(valueOf);
    const { overrides, damage } = valueOf(await listRuns());
    expect(damage).toEqual([]);
    expect(overrides.map(({ customerId }) => customerId).sort()).toEqual(isThere ? ['a', 'b', 'c'] : ['a', 'b']);
  });
});
