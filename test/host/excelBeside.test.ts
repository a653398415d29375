import type { Cells } from '../../src/core/intake/cells/Cells';
import { readColumns } from '../../src/excel/readColumns';
import { readSelection } from '../../src/excel/readSelection';
import type { SourceRange } from '../../src/excel/SourceRange';
import { writeBeside } from '../../src/excel/writeBeside';
import { createWords } from '../../src/locales/createWords';
import { besideSpec, type BesideSpec } from '../../src/sheets/besideSpec';
import type { WriteForm } from '../../src/sheets/WriteForm';
import { judgementFrom, tenCustomers } from '../sheets/judgementFrom';
import { calm } from './analyseNow';
import { contentOf, openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

const judgement = judgementFrom(['Sales', 'Profit'], tenCustomers);

describe('writing beside a selection', () => {
  let book: OpenWorkbook;
  let range: SourceRange;
  let read: Cells;
  beforeEach(async () => {
    book = await openRows([['ID', 'Name', 'Sales', 'Profit'], ...tenCustomers]);
    select(book, { column: 0, columns: 4 });
    const { sheetId, sheetName, place } = await readSelection();
    range = { sheetId, sheetName, ...place, headerRows: 1, headers: { 0: 'ID', 1: 'Name', 2: 'Sales', 3: 'Profit' } };
    read = await readColumns(range, { labels: [0], amounts: [2, 3] }, calm);
  });
  afterEach(() => book.close());

  const sheet = () => book.engine.activeSheet;
  const beside = () => sheet().values({ row: 0, column: 4, rows: 12, columns: 3 });
  const put = (row: number, column: number, cell: string) =>
    sheet().write({ row, column, rows: 1, columns: 1 }, [[cell]]);
  const swap = (row: number, other: number, column: number) => {
    const areas = [row, other].map((each) => ({ row: each, column, rows: 1, columns: 1 }));
    const [one, two] = areas.map((area) => sheet().values(area));
    sheet().write(areas[0]!, two!);
    sheet().write(areas[1]!, one!);
  };
  function spec(form: WriteForm): BesideSpec {
    return besideSpec({ judgement, range, indicatorColumns: [2, 3], form }, createWords('en-US'));
  }
  const expected = [
    ['ABC tier', 'Profile', null],
    ...tenCustomers.map(([id]) => {
      const { tier, profile } = judgement.customers.find((customer) => customer.id === id)!;
      return [tier, profile, null];
    }),
    [null, null, null],
  ];

  it.each(['values', 'formulas'] as const)('puts tier and profile there as %s, in two round trips', async (form) => {
    book.host.traffic.reset();
    await expect(writeBeside(range, spec(form), read)).resolves.toEqual({ address: 'E1:F11' });
    expect(book.host.traffic.syncs).toBe(2);
    await book.engine.calculated();
    expect(beside()).toEqual(expected);
  });

  it('changes no cell of the source', async () => {
    const source = { row: 0, column: 0, rows: 11, columns: 4 };
    const before = [sheet().formulas(source), sheet().formats(source), sheet().numberFormats(source)];
    await writeBeside(range, spec('values'), read);
    expect([sheet().formulas(source), sheet().formats(source), sheet().numberFormats(source)]).toEqual(before);
  });

  it.each([
    ['a value', 4, 5, 'mine', 'F5'],
    ['a formula that shows nothing', 10, 4, '=""', 'E11'],
  ])('refuses when a cell holds %s, names it and leaves it', async (_, row, column, cell, address) => {
    put(row, column, cell);
    await book.engine.calculated();
    const before = contentOf(book, range.sheetId);
    for (const form of ['values', 'formulas'] as const) {
      await expect(writeBeside(range, spec(form), read)).rejects.toMatchObject({
        code: 'notEmpty',
        retryable: false,
        details: { address, sheet: range.sheetName },
      });
    }
    expect(contentOf(book, range.sheetId)).toEqual(before);
  });

  it.each([
    ['two rows changed places', () => [0, 1, 2, 3].forEach((column) => swap(1, 9, column))],
    ['an amount changed', () => put(5, 3, '12345')],
  ])('refuses when %s since the reading, and writes nothing', async (_, change) => {
    change();
    await book.engine.calculated();
    const before = contentOf(book, range.sheetId);
    for (const form of ['values', 'formulas'] as const) {
      await expect(writeBeside(range, spec(form), read)).rejects.toMatchObject({
        code: 'sourceChanged',
        retryable: false,
      });
    }
    expect(contentOf(book, range.sheetId)).toEqual(before);
  });

  it('refuses when a header changed, the sheet is protected or gone', async () => {
    const before = contentOf(book, range.sheetId);
    sheet().isProtected = true;
    await expect(writeBeside(range, spec('values'), read)).rejects.toMatchObject({ code: 'protectedSheet' });
    sheet().isProtected = false;
    expect(contentOf(book, range.sheetId)).toEqual(before);
    put(0, 1, 'Dealer');
    await expect(writeBeside(range, spec('values'), read)).rejects.toMatchObject({ code: 'sourceChanged' });
    book.engine.addSheet('Other');
    book.engine.deleteSheet(range.sheetId);
    await expect(writeBeside(range, spec('values'), read)).rejects.toMatchObject({
      code: 'sheetGone',
      details: { sheet: range.sheetName },
    });
  });

  it('says so when there is no room at the right edge of the sheet', async () => {
    const last = { ...range, column: 16_384 - range.columns };
    const refused = writeBeside(last, spec('values'), read);
    await expect(refused).rejects.toMatchObject({
      code: 'tooLarge',
      retryable: false,
      details: { context: 'beside', sheet: range.sheetName },
    });
    const said = createWords('en-US')('failure.tooLarge.what', { context: 'beside', sheet: range.sheetName });
    expect(said).toContain('column XFD');
  });

  const modes = ['half', 'nothing', 'lostAnswer'] as const;
  const cases = (['values', 'formulas'] as const).flatMap((form) =>
    [1, 2].flatMap((batch) => modes.map((mode) => [form, batch, mode] as const)),
  );

  it.each(cases)(
    'as %s, failing at batch %i (%s), leaves every cell as it was, and a retry succeeds',
    async (...of) => {
      const [form, batch, mode] = of;
      const before = contentOf(book, range.sheetId);
      book.host.failAtBatch(batch, 'GeneralException', mode);
      await expect(writeBeside(range, spec(form), read)).rejects.toMatchObject({ code: 'failed', retryable: true });
      expect(contentOf(book, range.sheetId)).toEqual(before);
      await writeBeside(range, spec(form), read);
      await book.engine.calculated();
      expect(beside()).toEqual(expected);
    },
  );

  it('leaves what someone else put into the target while it failed', async () => {
    const stop = book.engine.onEvent(({ kind }) => {
      if (kind !== 'changed') return;
      stop();
      put(3, 4, 'mine');
    });
    book.host.failAtBatch(2, 'GeneralException', 'lostAnswer');
    await expect(writeBeside(range, spec('values'), read)).rejects.toMatchObject({ code: 'failed' });
    const left = beside();
    expect(left[3]![0]).toBe('mine');
    expect(left.flat().filter((cell) => cell !== null)).toEqual(['mine']);
  });

  it('names the cells to clear by hand when they cannot be cleared', async () => {
    const stop = book.engine.onEvent(({ kind }) => {
      if (kind !== 'changed') return;
      stop();
      sheet().isProtected = true;
    });
    book.host.failAtBatch(2, 'GeneralException', 'lostAnswer');
    await expect(writeBeside(range, spec('values'), read)).rejects.toMatchObject({
      code: 'failed',
      details: { leftover: 'E1:F11' },
    });
  });
});
