import ExcelJS from 'exceljs';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Settings } from '../../src/core/abc/Settings';
import { drawSheets } from '../../src/excel/drawSheets';
import { createWords } from '../../src/locales/createWords';
import { reportSheets } from '../../src/sheets/report/reportSheets';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { findLibreOffice, readWithLibreOffice } from '../e2e/libreOffice';
import { judgementFrom, tenCustomers } from '../sheets/judgementFrom';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';
import { reportIn } from './reportIn';

jest.setTimeout(120_000);

const words = createWords('en-US');
const source = { sheetName: 'Data', address: 'A1:D11' };
const label = (key: string, tier = '') => words(`sheet.native.row.${key}`, { tier });
const fault = (key: string) => words(`sheet.native.fault.${key}`);
const limits: Partial<Settings> = { method: 'limits', limits: { scale: [80, 40] } };
const table: Partial<Settings> = { combination: 'table', decisions: { BB: 'A' } };

type Edit = readonly [label: string, column: number, value: EngineValue];
const cases: readonly { headers: string[]; settings: Partial<Settings>; edits: readonly Edit[]; told: string }[] = [
  { headers: ['Sales'], settings: {}, edits: [], told: 'OK' },
  { headers: ['Sales'], settings: {}, edits: [[label('part', 'B'), 1, null]], told: fault('part') },
  { headers: ['Sales'], settings: {}, edits: [[label('part', 'A'), 1, 0]], told: fault('part') },
  { headers: ['Sales'], settings: {}, edits: [[label('part', 'C'), 1, 'two']], told: fault('part') },
  { headers: ['Sales'], settings: limits, edits: [[label('limit', 'B'), 1, 80]], told: fault('limit') },
  { headers: ['Sales'], settings: limits, edits: [[label('limit', 'A'), 1, null]], told: fault('limit') },
  { headers: ['Sales', 'Profit'], settings: {}, edits: [[label('weight'), 2, null]], told: fault('weight') },
  {
    headers: ['Sales', 'Profit'],
    settings: {},
    edits: [
      [label('weight'), 1, 0],
      [label('weight'), 2, 0],
    ],
    told: fault('weight'),
  },
  { headers: ['Sales', 'Profit'], settings: table, edits: [[label('decision'), 2, 'Q']], told: fault('decision') },
  { headers: ['Sales', 'Profit'], settings: table, edits: [], told: 'OK' },
];

describe('inputs of native limits that make no sense', () => {
  let book: OpenWorkbook;
  const told: unknown[] = [];
  const given: string[][] = [];
  beforeAll(async () => {
    book = await openRows([['ID', 'Name', 'Sales']]);
    for (const [index, { headers, settings, edits }] of cases.entries()) {
      const judgement = judgementFrom(headers, tenCustomers, { ...defaultSettings(), ...settings });
      const { build } = reportSheets({ judgement, source, form: 'native', day: '2026-03-31' }, words);
      await drawSheets([`Limits ${index}`, `List ${index}`], build);
      const overview = book.engine.sheets.at(-2)!;
      const rowOf = (text: string) => {
        const used = overview.usedArea(true)!;
        return overview.values({ ...used, column: 0, columns: 1 }).findIndex(([first]) => first === text) + used.row;
      };
      for (const [text, column, value] of edits)
        overview.write({ row: rowOf(text), column, rows: 1, columns: 1 }, [[value]]);
      const { rows } = await reportIn(book);
      told.push(overview.values({ row: rowOf(label('check')), column: 1, rows: 1, columns: 1 })[0]![0]);
      given.push(rows.map((row) => String(row['Tier'] ?? '')));
    }
  });
  afterAll(() => book.close());

  const expectBlankWhereWrong = (tiers: readonly (readonly string[])[]) => {
    cases.forEach(({ told: text }, index) => {
      const expected = text === 'OK' ? /^[ABC]{10}$/ : /^$/;
      expect([index, tiers[index]!.join('')]).toEqual([index, expect.stringMatching(expected)]);
    });
  };

  it('are told below them, and leave tiers blank rather than wrong', () => {
    expect(told).toEqual(cases.map((each) => each.told));
    expectBlankWhereWrong(given);
  });

  const program = findLibreOffice();
  (program ? it : it.skip)('are told in LibreOffice alike', async () => {
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load((await writeXlsx(takeSnapshot(book.engine, []), 'values')).buffer as ArrayBuffer);
    // Without results LibreOffice calculates every formula itself.
    saved.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula) cell.value = { formula: cell.formula } as ExcelJS.CellFormulaValue;
        }),
      ),
    );
    const sheets = readWithLibreOffice(program!, new Uint8Array(await saved.xlsx.writeBuffer()));
    const textOf = (index: number) => sheets.get(`Limits ${index}`)!.find(([first]) => first === label('check'))![1];
    expect(cases.map((_, index) => textOf(index))).toEqual(cases.map((each) => each.told));
    expectBlankWhereWrong(
      cases.map((_, index) =>
        sheets
          .get(`List ${index}`)!
          .slice(4, 14)
          .map(([tier]) => tier ?? ''),
      ),
    );
  });
});
