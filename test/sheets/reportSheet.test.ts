import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { createWords } from '../../src/locales/createWords';
import type { ReportInput } from '../../src/sheets/ReportInput';
import { reportSheet } from '../../src/sheets/reportSheet';
import { reportLayout } from '../../src/sheets/reportLayout';
import { textWidth } from '../../src/sheets/textWidth';
import { cellsOf, shown } from './cellsOf';
import { checkedSheet } from './checkedSheet';
import { judgementFrom, tenCustomers } from './judgementFrom';

const judgement = judgementFrom(['Sales', 'Profit'], tenCustomers);
const input: ReportInput = {
  judgement,
  source: { sheetName: 'Orders', address: 'A1:U9995' },
  form: 'values',
  day: '2026-03-31',
};
const english = createWords('en-US');
const values = reportSheet(input, english);
const formulas = reportSheet({ ...input, form: 'formulas' }, english);
const everyForm = [values, formulas, reportSheet(input, createWords('zh-CN'))];

describe('the sheet "ABC"', () => {
  it('has its name in both languages and writes no cell twice', () => {
    for (const spec of everyForm) {
      expect(spec.name).toBe('ABC');
      expect(() => cellsOf(spec)).not.toThrow();
    }
  });

  it('says where the data came from, how and when it was judged', () => {
    const [, ...notes] = cellsOf(values).map((line) => shown(line?.[0]));
    expect(notes.slice(0, 2)).toEqual([
      'From Orders!A1:U9995, 10 customers judged on 2026-03-31 by Sales, Profit. Equal results share a tier.',
      'Method: letters by customers in the ratio 1:2:2; tiers 1:2:2 of the customers, by combined score of the ranks.',
    ]);
  });

  it('says how the data was read, and moves what stands below by as many lines, in every form', () => {
    const reading = checkedSheet();
    for (const form of ['values', 'formulas'] as const) {
      const plain = reportSheet({ ...input, form }, english);
      const spec = reportSheet({ ...input, form, reading }, english);
      const notes = cellsOf(spec).map((line) => shown(line?.[0]));
      expect(notes[2]).toMatch(/^Read: 1 header row, below 2 title rows; Customer: No/);
      const lines = 1 + reading.issues.filter(({ severity }) => severity === 'changes').length;
      expect(notes[2 + lines]).toMatch(/^Method/);
      const summaryOf = ({ blocks }: typeof spec) => blocks.find(({ style }) => style === 'total')!.row;
      expect(summaryOf(spec)).toBe(summaryOf(plain) + lines);
      // One line more takes its row from the chart; the table moves by the others.
      expect(spec.tables[0]!.row).toBe(plain.tables[0]!.row + lines - 1);
      const { from, to } = spec.charts[0]!;
      expect(to.row - from.row).toBeGreaterThanOrEqual(9);
      expect(from.row).toBe(summaryOf(spec) + 2);
      expect(to.row).toBeLessThan(spec.tables[0]!.row - 2);
    }
  });

  it('names both ratios when letters and tiers are cut differently', () => {
    const mixed = judgementFrom(['Sales', 'Profit'], tenCustomers, {
      ...defaultSettings('value'),
      ratio: [70, 20, 10],
    });
    const [, , method] = cellsOf(reportSheet({ ...input, judgement: mixed }, english)).map((line) => shown(line?.[0]));
    expect(method).toContain('ratio 70:20:10');
    expect(method).toContain('1:2:2 of the customers');
  });

  it('sets the day apart from the words around it in Chinese', () => {
    const [, provenance] = cellsOf(reportSheet(input, createWords('zh-CN'))).map(([first]) => shown(first));
    expect(provenance).toContain('；于 2026-03-31 按 Sales、Profit 对 10 个客户评级。');
  });

  it('says in two short lines what the formulas follow and what they do not, and only where they stand', () => {
    for (const language of ['en-US', 'zh-CN'] as const) {
      const notes = cellsOf(reportSheet({ ...input, form: 'formulas' }, createWords(language))).slice(3, 5);
      const texts = notes.map((line) => String(shown(line[0])));
      expect(texts[0]).toMatch(/on this sheet, not the source list|随本表数字更新，不随源数据更新/);
      expect(texts[1]).toMatch(/2026-03-31.*#NAME\?/);
      texts.forEach((text) => expect(textWidth(text)).toBeLessThan(135));
    }
    expect(shown(cellsOf(values)[3]![0])).not.toContain('#NAME?');
    expect(cellsOf(values)[4]).toBeUndefined();
  });

  it('leaves a blank row above the summary and above the table, in every form', () => {
    for (const spec of everyForm) {
      const grid = cellsOf(spec);
      const { row } = spec.tables[0]!;
      const heading = grid.findIndex((line) => /^(Summary by tier|各级汇总)$/.test(String(shown(line?.[0]))));
      expect(heading).toBeGreaterThan(0);
      expect([grid[heading - 1], grid[row - 1]]).toEqual([undefined, undefined]);
      expect(shown(grid[row - 2]?.[0])).toMatch(/^(Customers by rank|客户排名)$/);
    }
  });

  it('draws the chart between summary and table and as wide as the summary, which fits a screen, in every form', () => {
    for (const { blocks, charts, columnWidths, tables } of everyForm) {
      const total = blocks.find(({ style }) => style === 'total')!;
      const { from, to } = charts[0]!;
      expect(from).toEqual({ row: total.row + 2, column: 0 });
      expect(to.column).toBe(total.cells[0]!.length - 1);
      expect(to.row - from.row).toBeGreaterThanOrEqual(10);
      expect(to.row).toBeLessThan(tables[0]!.row - 2);
      const width = columnWidths.slice(0, to.column + 1).reduce((sum, each) => sum + each, 0);
      expect([width > 60, width < 140]).toEqual([true, true]);
    }
  });

  it('puts a native table exactly over the ranked customers', () => {
    const [table] = values.tables;
    const grid = cellsOf(values);
    expect(table).toEqual({ name: 'AbcTiers', row: 28, column: 0, rows: 11, columns: 9 });
    expect(grid[28]!.slice(0, 9).map(shown)).toEqual([
      'Tier',
      'Profile',
      'Score',
      'Rank',
      'Customer ID',
      'Customer',
      'Sales',
      'Profit',
      'Reason',
    ]);
    expect(grid[29 + 9]![5]).toBe('Jasmine');
    expect(formulas.tables[0]).toMatchObject({ row: 28, column: 3, rows: 11, columns: 6 });
  });

  it('gives a table no formula and no structured reference', () => {
    for (const spec of everyForm) {
      const grid = cellsOf(spec);
      const { row, column, rows, columns } = spec.tables[0]!;
      const inside = grid.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
      expect(inside.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
      const all = grid
        .flat()
        .map(shown)
        .filter((text) => typeof text === 'string' && text.startsWith('='));
      expect(all.filter((text) => /\[|#/.test(String(text)))).toEqual([]);
    }
  });

  it('colours the tiers of summary and table', () => {
    const layout = reportLayout(judgement, 'values');
    expect(values.textColours.map(({ rules, ...area }) => [area, rules.length])).toEqual([
      [{ row: layout.summary.row, column: 0, rows: 3, columns: 1 }, 5],
      [{ row: layout.data.row, column: layout.tier, rows: 10, columns: 1 }, 5],
    ]);
  });

  it('gives every written column a width', () => {
    for (const spec of everyForm) {
      const columns = Math.max(
        ...cellsOf(spec)
          .filter(Boolean)
          .map((line) => line.length),
      );
      expect(spec.columnWidths.length).toBe(columns);
    }
  });
});
