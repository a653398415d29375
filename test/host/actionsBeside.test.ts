import { analyseSelection } from '../../src/actions/analyseSelection';
import type { Analysis } from '../../src/actions/Analysis';
import { besideAnswer } from '../../src/actions/besideAnswer';
import { chooseRange } from '../../src/actions/chooseRange';
import { explainCustomer } from '../../src/actions/explainCustomer';
import { judgementOf } from '../../src/actions/judgementOf';
import type { Outcome } from '../../src/actions/Outcome';
import { writeBesideSelection } from '../../src/actions/writeBesideSelection';
import { writeReport } from '../../src/actions/writeReport';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { createWords } from '../../src/locales/createWords';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { tenCustomers } from '../sheets/judgementFrom';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** One row a customer: region stands between the amounts, so that they can lie apart. */
const rows: EngineValue[][] = tenCustomers.map(([id, name, sales, profit]) => [id!, name!, sales!, 'North', profit!]);
const header = ['ID', 'Name', 'Sales', 'Region', 'Profit'];
const sales = { kind: 'scale', column: 2 } as const;
const profit = { kind: 'contribution', column: 4 } as const;

describe('tiers beside the selected rows', () => {
  let book: OpenWorkbook;
  afterEach(() => book.close());

  async function analyse(
    lines: EngineValue[][],
    indicators: Analysis['mapping']['indicators'],
    method: 'count' | 'value' = 'count',
  ): Promise<Analysis> {
    book = await openRows([header, ...lines]);
    select(book, { column: 0, columns: 5 });
    const chosen = valueOf(await chooseRange());
    return valueOf(await analyseSelection(chosen, { customer: 0, name: 1, indicators }, defaultSettings(method)));
  }
  const written = async (count: number) => {
    await book.engine.calculated();
    return book.engine.activeSheet.values({ row: 1, column: 5, rows: count, columns: 2 });
  };
  const judged = (analysis: Analysis, lines: EngineValue[][]) =>
    lines.map(([id]) => {
      const customer = judgementOf(analysis).customers.find((each) => each.id === id);
      return [customer?.tier ?? null, customer?.tier ? customer.profile : null];
    });

  const forms = ['values', 'formulas'] as const;
  const mappings = [[sales], [sales, profit]];
  const cases = forms.flatMap((form) =>
    (['count', 'value'] as const).flatMap((method) => mappings.map((indicators) => ({ form, method, indicators }))),
  );

  it.each(cases)('agree with the pane: $form, by $method, $indicators.length', async ({ form, method, indicators }) => {
    const analysis = await analyse(rows, indicators, method);
    expect(besideAnswer(analysis, form)).toBe('possible');
    expect(valueOf(await writeBesideSelection(analysis, form, 'en-US'))).toEqual({ address: 'F1:G11' });
    expect(await written(10)).toEqual(judged(analysis, rows));
  });

  it('stay values where a formula over the raw cells would give another answer', async () => {
    const lines = rows.map((line, index) => (index === 2 ? [...line.slice(0, 2), '80', ...line.slice(3)] : line));
    const analysis = await analyse(lines, [sales]);
    expect(besideAnswer(analysis, 'formulas')).toBe('cellsDiffer');
    expect(besideAnswer(analysis, 'values')).toBe('possible');
    expect(() => writeBesideSelection(analysis, 'formulas', 'en-US')).toThrow('cellsDiffer');
    valueOf(await writeBesideSelection(analysis, 'values', 'en-US'));
    expect(await written(10)).toEqual(judged(analysis, lines));
  });

  it('stay values where columns lie apart and hold a blank, which would become zero', async () => {
    const lines = rows.map((line, index) => (index === 2 ? [...line.slice(0, 4), null] : line));
    const analysis = await analyse(lines, [sales, profit]);
    expect(besideAnswer(analysis, 'formulas')).toBe('columnsApart');
    expect(besideAnswer(analysis)).toBe('possible');
    valueOf(await writeBesideSelection(analysis, 'values', 'zh-CN'));
    expect((await written(3))[2]![1]).toMatch(/^[ABC]-$/);
  });

  it('are not offered when a customer has several rows', async () => {
    const analysis = await analyse([...rows, rows[0]!], [sales]);
    expect(besideAnswer(analysis)).toBe('severalRows');
  });

  it('come back as a refusal, not as an exception, when the cells are taken', async () => {
    const analysis = await analyse(rows, [sales]);
    book.engine.activeSheet.write({ row: 4, column: 6, rows: 1, columns: 1 }, [['mine']]);
    expect(await writeBesideSelection(analysis, 'values', 'en-US')).toEqual({
      ok: false,
      failure: {
        code: 'notEmpty',
        retryable: false,
        details: { address: 'G5', sheet: analysis.chosen.range.sheetName },
      },
    });
  });

  it('come with the same reason in pane and sheet', async () => {
    const analysis = await analyse(rows, [sales, profit]);
    const { sheetName } = valueOf(await writeReport(analysis, 'values', 'en-US', new Date(2026, 0, 5)));
    const sheet = book.engine.sheets.find(({ name }) => name === sheetName)!;
    const judgement = judgementOf(analysis);
    const reasons = sheet.values({ row: 29, column: 8, rows: 10, columns: 1 }).flat();
    const words = createWords('en-US');
    expect(reasons).toEqual(judgement.customers.map((customer) => explainCustomer(customer, judgement, words)));
  });
});
