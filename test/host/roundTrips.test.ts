import { chooseRange } from '../../src/actions/chooseRange';
import { recordRun } from '../../src/actions/recordRun';
import { writeReport } from '../../src/actions/writeReport';
import type { WriteForm } from '../../src/actions/WriteForm';
import { blockLimits } from '../../src/excel/blockLimits';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { analyseNow, valueOf } from './analyseNow';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(240_000);

/** Looking for changes of the source, planning, adding the sheets, their cells and looks. */
const mostSyncs = 6;
const rows = Array.from({ length: 10_000 }, (_, index): EngineValue[] => {
  return [`K${index}`, `Dealer ${index} of a long name`, Math.round(9e7 / (index + 3)), (index * 37) % 4001];
});

describe('a report on 10,000 customers', () => {
  let book: OpenWorkbook;
  beforeAll(async () => {
    book = await openRows([['ID', 'Dealer', 'Sales', 'Profit'], ...rows]);
  });
  afterAll(() => book.close());

  const analyse = async () => {
    book.engine.activateSheet(book.engine.sheets[0]!.id);
    select(book, { column: 0, columns: 4 });
    const indicators = [
      { kind: 'scale', column: 2 },
      { kind: 'contribution', column: 3 },
    ] as const;
    return analyseNow(valueOf(await chooseRange()), { customer: 0, name: 1, indicators });
  };

  it.each<WriteForm>(['values', 'formulas'])(
    `of %s goes through in ${mostSyncs} round trips and one more for each 1.5 MB`,
    async (form) => {
      const analysis = await analyse();
      const { traffic } = book.host;
      traffic.reset();
      valueOf(await writeReport(analysis, form, 'en-US'));
      const { syncs, requestBytes } = traffic;
      expect(requestBytes).toBeGreaterThan(1e6);
      expect(syncs).toBeLessThanOrEqual(mostSyncs + Math.ceil(requestBytes / blockLimits.bytes));
    },
  );

  it('is kept in the history in as few', async () => {
    const analysis = await analyse();
    book.host.traffic.reset();
    valueOf(await recordRun(analysis, 'en-US'));
    const { syncs, requestBytes } = book.host.traffic;
    expect(syncs).toBeLessThanOrEqual(mostSyncs + Math.ceil(requestBytes / blockLimits.bytes));
  });
});
