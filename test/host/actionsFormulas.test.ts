import { chooseRange } from '../../src/actions/chooseRange';
import { findFormulas } from '../../src/actions/findFormulas';
import { freezeFormulas } from '../../src/actions/freezeFormulas';
import { judgementOf } from '../../src/actions/judgementOf';
import { relinkFormulas } from '../../src/actions/relinkFormulas';
import { writeBesideSelection } from '../../src/actions/writeBesideSelection';
import { writeReport } from '../../src/actions/writeReport';
import type { Mapping } from '../../src/core/intake/Mapping';
import { tenCustomers } from '../sheets/judgementFrom';
import { analyseNow, valueOf } from './analyseNow';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';
import { tableOn } from './tableOn';

jest.setTimeout(60_000);

const bySales: Mapping = { customer: 0, name: 1, indicators: [{ kind: 'scale', column: 2 }] };
const day = new Date(2026, 2, 31);

describe('the formulas of this add-in in a workbook', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows([['ID', 'Name', 'Sales'], ...tenCustomers.map((line) => line.slice(0, 3))]);
  });
  afterEach(() => book.close());

  const write = async () => {
    select(book, { column: 0, columns: 3 });
    const analysis = await analyseNow(valueOf(await chooseRange()), bySales);
    valueOf(await writeBesideSelection(analysis, 'formulas', 'en-US', day));
    const { customersSheet } = valueOf(await writeReport(analysis, 'formulas', 'en-US', day));
    await book.engine.calculated();
    return { tiers: judgementOf(analysis).customers.map(({ tier }) => tier), customersSheet };
  };

  it('are none in a workbook without', async () => {
    expect(valueOf(await findFormulas())).toEqual([]);
    expect(valueOf(await relinkFormulas())).toEqual({ changed: 0, skipped: [] });
  });

  it('are found by sheet, and frozen where the user wants', async () => {
    const { tiers, customersSheet } = await write();
    const found = valueOf(await findFormulas());
    expect(found.map(({ sheetName, stuck, isProtected }) => [sheetName, stuck, isProtected])).toEqual([
      ['Sheet1', 0, false],
      [customersSheet, 0, false],
    ]);
    expect(found.every(({ count }) => count >= 2)).toBe(true);
    const { changed, skipped } = valueOf(await freezeFormulas([customersSheet]));
    expect([changed, skipped]).toEqual([found[1]!.count, []]);
    await book.engine.calculated();
    expect(valueOf(await findFormulas())).toEqual([found[0]]);
    expect((await tableOn(book, customersSheet)).column('Tier')).toEqual(tiers);
    // What stood beside the rows still follows them.
    book.engine.sheets[0]!.write({ row: 1, column: 2, rows: 1, columns: 1 }, [[0]]);
    await book.engine.calculated();
    expect(book.engine.sheets[0]!.values({ row: 1, column: 3, rows: 1, columns: 1 })).toEqual([['C']]);
  });

  it('come back as a refusal when Excel refuses, and can be frozen afterwards', async () => {
    const { customersSheet } = await write();
    const before = valueOf(await findFormulas());
    book.host.traffic.reset();
    book.host.failAtBatch(1, 'InvalidOperationInCellEditMode', 'nothing');
    expect(await freezeFormulas([customersSheet])).toMatchObject({ ok: false, failure: { code: 'editMode' } });
    expect(valueOf(await findFormulas())).toEqual(before);
    expect(valueOf(await freezeFormulas([customersSheet])).changed).toBeGreaterThan(0);
  });
});
