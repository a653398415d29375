import { chooseRange } from '../../src/actions/chooseRange';
import { planFacts, type PlanFacts } from '../../src/actions/planFacts';
import { scaffoldPlans, type ScaffoldedPlans } from '../../src/actions/scaffoldPlans';
import { usualPlanYear } from '../../src/actions/usualPlanYear';
import type { Mapping } from '../../src/core/intake/Mapping';
import type { PlanRequest } from '../../src/core/plan/PlanRequest';
import { previewPlans } from '../../src/core/plan/previewPlans';
import { roundTo } from '../../src/core/plan/roundTo';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { analyseNow, valueOf } from './analyseNow';
import { errorsIn } from './plansBook';
import { openSample, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(240_000);

const mapping: Mapping = {
  customer: 5,
  name: 6,
  date: 2,
  indicators: [
    { kind: 'scale', column: 17 },
    { kind: 'contribution', column: 20 },
  ],
};
const year = 2018;

/** The real ledger: 9,994 order lines of 793 customers, 2014 to 2017. All of its 159 A customers get plans in the browser's test. */
describe('plans of A customers of the sample', () => {
  let book: OpenWorkbook;
  let facts: PlanFacts;
  let request: PlanRequest;
  let answer: ScaffoldedPlans;
  let syncs: number;
  const seen: number[] = [];

  beforeAll(async () => {
    book = await openSample();
    select(book, { column: 0, columns: 21 });
    const analysis = await analyseNow(valueOf(await chooseRange()), mapping);
    expect(usualPlanYear(analysis)).toBe(year);
    facts = planFacts(analysis, year);
    request = {
      year,
      customerIds: facts.customers
        .filter(({ tier }) => tier === 'A')
        .filter((_, index) => index % 8 === 0)
        .map(({ id }) => id),
      growth: { A: 0.08, B: 0.05, C: 0.03 },
      split: 'season',
      owner: '',
      unit: '',
      existing: 'keep',
      linksActuals: false,
    };
    book.host.traffic.reset();
    const control = {
      progress: ({ done, of }: { readonly done: number; readonly of: number }) => {
        expect(of).toBe(20);
        seen.push(done);
      },
      isCancelled: () => false,
    };
    answer = valueOf(await scaffoldPlans(analysis, request, 'en-US', control));
    syncs = book.host.traffic.syncs;
    await book.engine.calculated();
  });
  afterAll(() => book.close());

  const sheets = () => answer.made.map(({ sheetId }) => book.engine.sheets.find(({ id }) => id === sheetId)!);
  const exported = () => sheets().map((sheet) => sheet.values({ row: 1, column: 0, rows: 1, columns: 25 })[0]!);
  const sum = (values: readonly EngineValue[]) =>
    roundTo(
      values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0),
      2,
    );

  it('are all there, in their order, in at most two round trips each, with progress all the way', () => {
    expect(answer.made.map(({ customerId }) => customerId)).toEqual(request.customerIds);
    expect(answer).toMatchObject({ kept: [], left: 0, isCancelled: false });
    expect(book.engine.sheets).toHaveLength(21);
    expect(new Set(answer.made.map(({ sheetName }) => sheetName.toLowerCase())).size).toBe(20);
    expect(syncs).toBeLessThanOrEqual(2 * 20);
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(20);
    expect(seen.slice(1).every((done, at) => done > seen[at]! && done - seen[at]! <= 3)).toBe(true);
  });

  it('show no error value on any sheet', () => {
    expect(errorsIn(book)).toEqual([]);
  });

  it('come to what the preview said, in the year and in the quarters, to the cent', () => {
    const rows = exported();
    const { rows: preview, total } = previewPlans(facts.customers, request);
    expect(preview).toHaveLength(1);
    expect(rows.map((row) => row.slice(0, 4))).toEqual(
      answer.made.map(({ customerId }) => ['ABCPLAN1', customerId, nameOf(customerId), 'A']),
    );
    expect(sum(rows.map((row) => row[7]!))).toBe(total.target);
    expect([8, 9, 10, 11].map((column) => sum(rows.map((row) => row[column]!)))).toEqual(total.quarters);
    for (const row of rows) {
      if (typeof row[7] === 'number') expect(sum(row.slice(8, 12))).toBe(row[7]);
    }
    expect(rows.filter((row) => row[7] === '')).toHaveLength(total.withoutBase);
  });

  it('have last year as the ledger has it', () => {
    const source = book.engine.sheets[0]!;
    const lines = source.values({ row: 1, column: 0, rows: 9994, columns: 21 });
    const bought = new Map<EngineValue, number>();
    for (const line of lines) {
      // 2017-01-01 to 2017-12-31
      if (Number(line[2]) < 42_736 || Number(line[2]) > 43_100) continue;
      bought.set(line[5]!, (bought.get(line[5]!) ?? 0) + Number(line[17]));
    }
    for (const row of exported()) expect(Number(row[16])).toBeCloseTo(bought.get(row[1]!) ?? 0, 6);
  });

  function nameOf(id: string): string {
    return facts.customers.find((customer) => customer.id === id)!.name;
  }
});
