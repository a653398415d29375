import { chooseRange } from '../../src/actions/chooseRange';
import type { Analysis } from '../../src/actions/Analysis';
import { planFacts, type PlanFacts } from '../../src/actions/planFacts';
import { scaffoldPlans, type ScaffoldedPlans } from '../../src/actions/scaffoldPlans';
import type { Mapping } from '../../src/core/intake/Mapping';
import type { PlanRequest } from '../../src/core/plan/PlanRequest';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { defaultTreatments, type Treatments } from '../../src/core/intake/Treatments';
import { readNamed } from '../../src/excel/readNamed';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { dayOf } from '../core/plan/dealerData';
import { findLibreOffice, readWithLibreOffice } from '../e2e/libreOffice';
import { analyseNow, calm, valueOf } from './analyseNow';
import { errorsIn } from './plansBook';
import { select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(120_000);

const libreOffice = findLibreOffice();
const inLibreOffice = libreOffice === undefined ? it.skip : it;

const mapping: Mapping = {
  customer: 0,
  date: 1,
  indicators: [
    { kind: 'scale', column: 2 },
    { kind: 'contribution', column: 3 },
  ],
};
const header = ['Dealer', 'Day', 'Sales', 'Profit'];
const line = (id: EngineValue, day: string, sales: EngineValue, profit: EngineValue): EngineValue[] => [
  id,
  dayOf(day),
  sales,
  profit,
];
/** Ids that Excel would take for patterns, or for each other. */
const ledger = [
  line('*28', '2025-12-31', 50, 5),
  line('*28', '2026-01-05', 100, 10),
  line('x28', '2026-01-06', 7000, 700),
  line('~', '2026-01-31', 3, 1),
  line('?', '2026-02-01', 4, 2),
  line('a', '2026-02-28', 20, 2),
  line('A', '2026-02-28', 900, 90),
  line(28, '2026-03-01', 0.1, 0.01),
  line('*28', '2026-04-30', -40, -4),
];
const request: PlanRequest = {
  year: 2026,
  customerIds: ['*28', 'x28', '~', '?', 'a', 'A', '28'],
  growth: { A: 0.1, B: 0.1, C: 0.1 },
  split: 'season',
  owner: '',
  unit: '',
  existing: 'keep',
  linksActuals: true,
};

describe('actuals as formulas on the source', () => {
  const quick = new QuickWorkbooks();
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  const write = (rows: readonly (readonly EngineValue[])[], row = 0, column = 0) =>
    book.engine.sheets[0]!.write(
      { row, column, rows: rows.length, columns: rows[0]!.length },
      rows.map((cells) => [...cells]),
    );
  const analyse = async (
    rows: readonly (readonly EngineValue[])[],
    treatments: Partial<Treatments> = {},
    table = '',
  ) => {
    write([header, ...rows]);
    if (table !== '') book.engine.sheets[0]!.addTable({ row: 0, column: 0, rows: rows.length + 1, columns: 4 }, table);
    await book.engine.calculated();
    select(book, { column: 0, columns: 4 });
    const settings = { ...defaultSettings('count'), ratio: [100, 1, 1] };
    return analyseNow(valueOf(await chooseRange()), mapping, settings, { ...defaultTreatments, ...treatments });
  };
  const make = async (analysis: Analysis, customerIds: readonly string[] = ['*28', 'a', '28']) => {
    const { made, unlinked } = valueOf(await scaffoldPlans(analysis, { ...request, customerIds }, 'en-US', calm));
    await book.engine.calculated();
    return { made, unlinked };
  };
  /** Shown payments by customer, blank as null, and whether they are formulas. */
  const shown = async (made: ScaffoldedPlans['made']) => {
    const sheets = await readNamed(made.map(({ sheetId }) => ({ sheetId, names: ['plan_act'] })));
    const cells = sheets.map((sheet) => sheet!.cells['plan_act']!);
    return {
      payments: Object.fromEntries(
        made.map(({ customerId }, at) => [
          customerId,
          cells[at]!.values[0]!.map((value) => (value === '' ? null : value)),
        ]),
      ),
      areFormulas: cells.every(({ formulas }) => formulas[0]!.every((text) => String(text).startsWith('='))),
    };
  };
  /** What intake read of those whose plans were made. */
  const readOf = ({ customers }: PlanFacts, made: ScaffoldedPlans['made']) =>
    Object.fromEntries(
      made.map(({ customerId }) => {
        const { thisYear } = customers.find(({ id }) => id === customerId)!;
        return [customerId, thisYear.payments.map((amount) => amount ?? null)];
      }),
    );

  it.each([
    ['a plain list', ''],
    ['a table', 'Sales'],
  ])('of %s show what was read, whatever the ids, and go on with rows that are added', async (_, table) => {
    const analysis = await analyse(ledger, {}, table);
    const facts = planFacts(analysis, 2026);
    expect(facts.linksFor(request.customerIds)).toBe('possible');
    const { made, unlinked } = await make(analysis, request.customerIds);
    expect([made.length, unlinked]).toEqual([7, undefined]);
    const before = await shown(made);
    expect(before.areFormulas).toBe(true);
    expect(before.payments).toEqual(readOf(facts, made));
    expect(before.payments['*28']!.slice(0, 5)).toEqual([100, 0, 0, -40, null]);
    expect(errorsIn(book)).toEqual([]);

    const added = line('*28', '2026-05-20', 9, 1);
    if (table === '') write([added], ledger.length + 1);
    else {
      await Excel.run(async (context) => {
        context.workbook.tables.getItem(table).rows.add(undefined, [added as (string | number)[]]);
        await context.sync();
      });
    }
    await book.engine.calculated();
    const { payments } = await shown(made);
    expect(payments['*28']!.slice(0, 6)).toEqual([100, 0, 0, -40, 9, null]);
    expect(payments['x28']!.slice(0, 6)).toEqual([7000, 0, 0, 0, 0, null]);
  });

  it('go with the source when its sheet is renamed in between, and are blank once it is gone', async () => {
    const analysis = await analyse(ledger);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = "Li's";
      await context.sync();
    });
    const { made } = await make(analysis);
    expect((await shown(made)).payments).toEqual(readOf(planFacts(analysis, 2026), made));
    book.engine.deleteSheet(book.engine.sheets[0]!.id);
    await book.engine.calculated();
    expect(errorsIn(book)).toEqual([]);
  });

  it.each<[string, EngineValue[], Partial<Treatments>]>([
    ['a day is text', ['*28', "'2026-02-03", 11, 1], {}],
    ['an amount is text', ['*28', dayOf('2026-02-03'), "'11", 1], {}],
    ['a spelling was merged', ['* 28', dayOf('2026-02-03'), 11, 1], { similar: 'merge' }],
    ['an id ends with a blank', ['*28 ', dayOf('2026-02-03'), 11, 1], {}],
    ['a cell is an error', ['*28', dayOf('2026-02-03'), '=1/0', 1], { errors: 'leaveOut' }],
  ])('are values where %s', async (_, row, treatments) => {
    const analysis = await analyse([...ledger, row], treatments);
    expect(planFacts(analysis, 2026).linksFor(request.customerIds)).toBe('notAsRead');
    const { made, unlinked } = await make(analysis);
    expect(unlinked).toBe('notAsRead');
    const { payments, areFormulas } = await shown(made);
    expect(areFormulas).toBe(false);
    expect(payments).toEqual(readOf(planFacts(analysis, 2026), made));
  });

  it('are possible for those whose rows were read as they are', async () => {
    const analysis = await analyse([...ledger, ['a ', dayOf('2026-02-03'), 11, 1]]);
    const { linksFor } = planFacts(analysis, 2026);
    expect([linksFor(['a']), linksFor(['*28', '~'])]).toEqual(['notAsRead', 'possible']);
  });

  it('are none without days', async () => {
    const analysis = await analyse(ledger);
    const undated = { ...analysis, mapping: { customer: 0, indicators: mapping.indicators } };
    expect(planFacts(undated, 2026).linksFor(['a'])).toBe('noDays');
  });

  inLibreOffice('show the same in LibreOffice', async () => {
    const analysis = await analyse(ledger);
    const { made } = await make(analysis);
    const sheets = await readNamed(made.map(({ sheetId }) => ({ sheetId, names: ['plan_act'] })));
    const snapshot = takeSnapshot(book.engine, []);
    const unknown = snapshot.sheets.map((sheet) => ({
      ...sheet,
      // Without results beside the formulas LibreOffice has to calculate them.
      values: sheet.values.map((cells, row) =>
        cells.map((value, column) => (String(sheet.contents[row]![column]).startsWith('=') ? null : value)),
      ),
    }));
    const seen = readWithLibreOffice(libreOffice!, await writeXlsx({ ...snapshot, sheets: unknown }));
    const read = readOf(planFacts(analysis, 2026), made);
    sheets.forEach((sheet, at) => {
      const { row, column } = sheet!.cells['plan_act']!;
      const months = Array.from({ length: 12 }, (_, month) => seen.get(sheet!.sheetName)![row]?.[column + month] ?? '');
      expect(months.map((text) => (text === '' ? null : Number(text)))).toEqual(read[made[at]!.customerId]);
    });
  });
});
