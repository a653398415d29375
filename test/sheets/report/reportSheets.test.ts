import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { createWords } from '../../../src/locales/createWords';
import { overviewGrid } from '../../../src/sheets/report/overviewGrid';
import type { ReportInput } from '../../../src/sheets/report/ReportInput';
import { reportSheets } from '../../../src/sheets/report/reportSheets';
import type { SheetSpec } from '../../../src/sheets/SheetSpec';
import { cellsOf, shown } from '../cellsOf';
import { checkedSheet } from '../checkedSheet';
import { judgementFrom, tenCustomers } from '../judgementFrom';
import { ledgerJudgement } from '../ledgerJudgement';

const english = createWords('en-US');
const input: ReportInput = {
  judgement: ledgerJudgement(['Sales', 'Profit']),
  source: { sheetName: 'Orders', address: 'A1:U9995' },
  reading: checkedSheet(),
  form: 'values',
  day: '2026-03-31',
};

function specsOf(more: Partial<ReportInput> = {}, words = english): readonly [SheetSpec, SheetSpec] {
  const { names, build } = reportSheets({ ...input, ...more }, words);
  const [overview, customers] = build(names);
  return [overview!, customers!];
}
const inside = (outer: { row: number; rows: number }, row: number) => row >= outer.row && row < outer.row + outer.rows;

describe.each(['values', 'formulas', 'native'] as const)('the report as %s', (form) => {
  const [overview, customers] = specsOf({ form });
  const chinese = specsOf({ form }, createWords('zh-CN'));

  it('has two sheets, named in both languages, and writes no cell twice', () => {
    expect([overview.name, customers.name]).toEqual(['ABC', 'ABC customers']);
    expect(chinese.map(({ name }) => name)).toEqual(['ABC', 'ABC客户']);
    for (const spec of [overview, customers, ...chinese]) expect(() => cellsOf(spec)).not.toThrow();
  });

  it('takes the names that are free, in formulas and notes', () => {
    const [first, second] = reportSheets({ ...input, form }, english).build(["Li's ABC (2)", "Li's list"]);
    const texts = [...cellsOf(first!), ...cellsOf(second!)].flatMap((line) =>
      (line ?? []).map((cell) => String(shown(cell))),
    );
    expect(texts.filter((text) => text.includes("'Li''s list'!")).length).toBeGreaterThan(10);
    expect(texts.filter((text) => text.includes("'ABC"))).toEqual([]);
    expect(texts).toContain(
      "The tables count sheet “Li's list” and follow every change there; all else is as of 2026-03-31.",
    );
  });

  it('prints one page wide in landscape, without the data of the chart, with the header on every page', () => {
    for (const { print } of [overview, customers]) expect(print!.orientation).toBe('landscape');
    const area = overview.print!.area!;
    const [chart] = overview.charts;
    if (chart?.kind !== 'pareto') throw new Error('The overview shows a Pareto chart.');
    expect(chart.data.column).toBeGreaterThanOrEqual(area.column + area.columns);
    expect(inside(area, chart.from.row) && inside(area, chart.to.row)).toBe(true);
    const seen = cellsOf({ blocks: overview.blocks.filter(({ column }) => column < overviewGrid.columns) });
    expect(area.rows).toBe(seen.length);
    expect(customers.print).toMatchObject({ titleRows: { row: 3, rows: 1 }, area: { row: 0, column: 0 } });
  });

  it('keeps header and names in view, and filters in one table under unique headers', () => {
    const [table] = customers.tables;
    const header = cellsOf(customers)[3]!.map(String);
    expect(customers.freeze).toEqual({ rows: 4, columns: header.indexOf('Customer') + 1 });
    expect(table).toMatchObject({ name: 'AbcTiers', row: 3, rows: 28, column: form === 'formulas' ? 3 : 0 });
    expect(new Set(header.map((name) => name.toLowerCase())).size).toBe(header.length);
    expect(table!.column + table!.columns).toBe(header.length);
  });

  it('lets no two blocks of the overview meet, the chart included', () => {
    const [chart] = overview.charts;
    const covered = cellsOf(overview).flatMap((line, row) =>
      row >= chart!.from.row && row <= chart!.to.row ? (line ?? []).slice(0, overviewGrid.columns) : [],
    );
    expect(covered.filter((cell) => cell !== undefined && cell !== null)).toEqual([]);
  });
});

describe('the report', () => {
  it('says first where the data came from, when and by what it was judged', () => {
    expect(shown(cellsOf(specsOf()[0])[1]![0])).toBe(
      'From Orders!A1:U9995: 27 customers judged on 2026-03-31 by Sales, Profit. Equal results share a tier.',
    );
  });

  it('tells a form by its note', () => {
    const note = (form: ReportInput['form']) => shown(cellsOf(specsOf({ form })[1])[1]![0]);
    expect(note('values')).toContain('Tiers are values');
    expect(note('formulas')).toContain('open the add-in');
    expect(note('native')).toContain('in any Excel');
  });

  it('has no table of steadiness without dates, and no chart where nothing lies above zero', () => {
    const plain = judgementFrom(['Sales'], tenCustomers);
    const [overview, customers] = specsOf({ judgement: plain });
    expect(cellsOf(overview).flat()).not.toContain('Tier by steadiness');
    expect(cellsOf(customers)[3]).not.toContain('Steadiness');
    const low = plain.customers.map((customer) => ({
      ...customer,
      verdicts: customer.verdicts.map((verdict) => verdict && { ...verdict, value: -1 }),
    }));
    expect(specsOf({ judgement: { ...plain, customers: low } })[0].charts).toEqual([]);
  });

  it('puts the native limits on the overview and the columns that they need at the end of the table, out of print', () => {
    const [overview, customers] = specsOf({ form: 'native' });
    const formulas = cellsOf(customers)[4]!.flatMap((cell) => (cell && typeof cell === 'object' ? [cell.formula] : []));
    expect(formulas.length).toBeGreaterThan(4);
    expect(formulas.some((formula) => formula.includes("'ABC'!"))).toBe(true);
    expect(formulas.join()).not.toContain('ABC.');
    expect(customers.print!.area!.columns).toBeLessThan(cellsOf(customers)[3]!.length);
    expect(cellsOf(overview).length).toBeGreaterThan(cellsOf(specsOf()[0]).length);
  });

  it('refuses formulas of ours where letters decide', () => {
    const judgement = judgementFrom(['Sales', 'Profit'], tenCustomers, { ...defaultSettings(), combination: 'best' });
    expect(() => specsOf({ judgement, form: 'formulas' })).toThrow('Letters decide');
  });
});
