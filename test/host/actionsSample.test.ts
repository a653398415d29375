import type { Analysis } from '../../src/actions/Analysis';
import { besideAnswer } from '../../src/actions/besideAnswer';
import type { ChosenRange } from '../../src/actions/ChosenRange';
import { chooseRange } from '../../src/actions/chooseRange';
import { goToCell } from '../../src/actions/goToCell';
import { judgementOf } from '../../src/actions/judgementOf';
import { rejudge } from '../../src/actions/rejudge';
import { writeReport } from '../../src/actions/writeReport';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Mapping } from '../../src/core/intake/Mapping';
import { analyseNow, valueOf } from './analyseNow';
import { contentOf, openSample, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';
import { tableOn } from './tableOn';

// Formulas over the whole ledger take the engine seconds on a busy machine.
jest.setTimeout(60_000);

const bySales: Mapping = { customer: 5, name: 6, indicators: [{ kind: 'scale', column: 17 }] };
const bySalesAndProfit: Mapping = {
  ...bySales,
  indicators: [...bySales.indicators, { kind: 'contribution', column: 20 }],
};
const day = new Date(2026, 2, 31);

/** The real ledger: 9,994 order lines of 793 customers, selected as whole columns, as a user would. */
describe('from the sample ledger to a sheet of tiers', () => {
  let book: OpenWorkbook;
  let chosen: ChosenRange;
  beforeAll(async () => {
    book = await openSample();
    select(book, { column: 0, columns: 21 });
    chosen = valueOf(await chooseRange());
  });
  afterAll(() => book.close());

  const analyse = (mapping: Mapping, method: 'count' | 'value' = 'count'): Promise<Analysis> =>
    analyseNow(chosen, mapping, defaultSettings(method));
  const counts = (analysis: Analysis) => judgementOf(analysis).structure.map(({ count }) => count);

  it('guesses customer, name and amounts from the headers', () => {
    expect(chosen.guess).toMatchObject({ customer: 5, name: 6, indicators: bySalesAndProfit.indicators });
  });

  it('judges 793 customers: 159, 317 and 317 by count', async () => {
    const analysis = await analyse(bySales);
    expect(judgementOf(analysis).judgedCount).toBe(793);
    expect(counts(analysis)).toEqual([159, 317, 317]);
    expect(besideAnswer(analysis)).toBe('severalRows');
  });

  it('judges again by value without asking the host', async () => {
    const analysis = await analyse(bySales);
    book.host.traffic.reset();
    const [a, b, c] = counts(rejudge(analysis, defaultSettings('value')));
    expect(a! + b! + c!).toBe(793);
    expect([a, c]).toEqual([396, 188]);
    expect(book.host.traffic.syncs).toBe(0);
  });

  it('reads, judges and writes in few round trips and leaves the ledger alone', async () => {
    const before = contentOf(book, chosen.range.sheetId);
    book.host.traffic.reset();
    const analysis = await analyse(bySalesAndProfit);
    // Headers, merged cells, one block; the records; then the choice is remembered.
    expect(book.host.traffic.syncs).toBeLessThanOrEqual(7);
    book.host.traffic.reset();
    const { sheetName, customersSheet } = valueOf(await writeReport(analysis, 'values', 'en-US', day));
    // The source is looked at once more before.
    expect(book.host.traffic.syncs).toBeLessThanOrEqual(5);
    await book.engine.calculated();
    const table = await tableOn(book, customersSheet);
    const { customers, structure } = judgementOf(analysis);
    expect(table.column('Tier')).toEqual(customers.map(({ tier }) => tier));
    expect(table.column('Profile')).toEqual(customers.map(({ profile }) => profile));
    expect(table.column('Customer ID')).toEqual(customers.map(({ id }) => id));
    expect(table.column('Sales')).toEqual(customers.map(({ verdicts }) => verdicts[0]!.value));
    const overview = book.engine.sheets.find(({ name }) => name === sheetName)!;
    const lines = overview.values(overview.usedArea(true)!);
    const summary = structure.map(({ tier }) => lines.find((line) => line.includes(tier))!);
    structure.forEach(({ count }, index) => expect(summary[index]).toContain(count));
    expect(lines.flat().join(' ')).toContain('From superstore!A1:U9995: 793 customers judged on 2026-03-31');
    expect(contentOf(book, chosen.range.sheetId)).toEqual(before);
  });

  it.each(['count', 'value'] as const)('writes %s tiers as formulas that agree with the pane', async (method) => {
    for (const mapping of [bySales, bySalesAndProfit]) {
      const analysis = await analyse(mapping, method);
      const { customersSheet } = valueOf(await writeReport(analysis, 'formulas', 'zh-CN', day));
      await book.engine.calculated();
      const table = await tableOn(book, customersSheet);
      const { customers } = judgementOf(analysis);
      expect(table.column('级别')).toEqual(customers.map(({ tier }) => tier));
      expect(table.column('三项指标')).toEqual(customers.map(({ profile }) => profile));
    }
  });

  it('names an error cell, leads to it, and judges nothing until it is mended', async () => {
    const sheet = book.engine.sheets.find(({ id }) => id === chosen.range.sheetId)!;
    const cell = { row: 6, column: 17, rows: 1, columns: 1 };
    const [[amount]] = sheet.values(cell) as [[number]];
    sheet.write(cell, [['=1/0']]);
    await book.engine.calculated();
    const analysis = await analyse(bySales);
    expect(analysis.judgement).toBeUndefined();
    expect(analysis.intake.issues).toContainEqual(
      expect.objectContaining({ code: 'errorCell', severity: 'blocks', examples: ['R7'] }),
    );
    expect(besideAnswer(analysis)).toBe('noJudgement');
    expect(() => writeReport(analysis, 'values', 'en-US', day)).toThrow('no judgement');
    valueOf(await goToCell(analysis, 'R7'));
    expect(book.engine.selection.areas).toEqual([cell]);
    sheet.write(cell, [[amount]]);
    expect(counts(await analyse(bySales))).toEqual([159, 317, 317]);
  });
});
