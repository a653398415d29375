import type { Analysis } from '../../src/actions/Analysis';
import { besideAnswer } from '../../src/actions/besideAnswer';
import { chooseRange } from '../../src/actions/chooseRange';
import { compareMethods } from '../../src/actions/compareMethods';
import { explainCustomer } from '../../src/actions/explainCustomer';
import { formulasAnswer } from '../../src/actions/formulasAnswer';
import { judgementOf } from '../../src/actions/judgementOf';
import { rejudge } from '../../src/actions/rejudge';
import { writeBesideSelection } from '../../src/actions/writeBesideSelection';
import { writeReport } from '../../src/actions/writeReport';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Settings } from '../../src/core/abc/Settings';
import { createWords } from '../../src/locales/createWords';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { tenCustomers } from '../sheets/judgementFrom';
import { analyseNow, valueOf } from './analyseNow';
import { openRows, select } from './openSample';
import { tableOn } from './tableOn';
import type { OpenWorkbook } from './openWorkbook';

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
    settings: Settings = defaultSettings(),
  ): Promise<Analysis> {
    book = await openRows([header, ...lines]);
    select(book, { column: 0, columns: 5 });
    const chosen = valueOf(await chooseRange());
    return analyseNow(chosen, { customer: 0, name: 1, indicators }, settings);
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
  const limits = { scale: [80, 40], contribution: [8] };
  const choices: Settings[] = [
    defaultSettings('count'),
    defaultSettings('value'),
    { ...defaultSettings('value'), method: 'limits', limits, combination: 'minmax', weights: { contribution: 3 } },
  ];
  const cases = forms.flatMap((form) =>
    choices.flatMap((settings) =>
      mappings.map((indicators) => ({ form, settings, indicators, method: settings.method })),
    ),
  );

  it.each(cases)(
    'agree with the pane: $form, by $method, $indicators.length',
    async ({ form, settings, indicators }) => {
      const analysis = await analyse(rows, indicators, settings);
      expect(besideAnswer(analysis, form)).toBe('possible');
      expect(valueOf(await writeBesideSelection(analysis, form, 'en-US'))).toEqual({ address: 'F1:G11' });
      expect(await written(10)).toEqual(judged(analysis, rows));
    },
  );

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

  it('are values only where letters decide, which no formula does', async () => {
    const analysis = await analyse(rows, [sales, profit], { ...defaultSettings(), combination: 'worst' });
    expect([besideAnswer(analysis, 'formulas'), besideAnswer(analysis)]).toEqual(['noFormula', 'possible']);
    expect(formulasAnswer(analysis)).toBe('noFormula');
    expect(() => writeBesideSelection(analysis, 'formulas', 'en-US')).toThrow('noFormula');
    expect(() => writeReport(analysis, 'formulas', 'en-US')).toThrow('noFormula');
    valueOf(await writeBesideSelection(analysis, 'values', 'en-US'));
    expect(await written(10)).toEqual(judged(analysis, rows));
    expect(formulasAnswer(rejudge(analysis, defaultSettings()))).toBe('possible');
    const bad = rejudge(analysis, { ...defaultSettings(), ratio: [1] });
    expect([formulasAnswer(bad), besideAnswer(bad)]).toEqual(['noJudgement', 'noJudgement']);
  });

  it('can be compared with what every other rule would give, which asks the host nothing', async () => {
    const analysis = await analyse(rows, [sales, profit]);
    book.host.traffic.reset();
    const results = compareMethods(analysis);
    expect(results.filter(({ isChosen }) => isChosen).map(({ rule }) => rule)).toEqual(['count', 'rank']);
    const worst = results.find(({ rule }) => rule === 'worst')!;
    const { structure } = judgementOf(rejudge(analysis, worst.settings));
    expect(worst.structure).toEqual(structure);
    expect(worst.moves.length).toBeGreaterThan(0);
    expect(book.host.traffic.syncs).toBe(0);
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
    const { customersSheet } = valueOf(await writeReport(analysis, 'values', 'en-US', new Date(2026, 0, 5)));
    const table = await tableOn(book, customersSheet);
    const judgement = judgementOf(analysis);
    const reasons = table.column('Reason');
    const words = createWords('en-US');
    expect(reasons).toEqual(judgement.customers.map((customer) => explainCustomer(customer, judgement, words)));
  });
});
