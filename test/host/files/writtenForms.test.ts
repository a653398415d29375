import ExcelJS from 'exceljs';
import { chooseRange } from '../../../src/actions/chooseRange';
import { judgementOf } from '../../../src/actions/judgementOf';
import { recordRun } from '../../../src/actions/recordRun';
import { writeBesideSelection } from '../../../src/actions/writeBesideSelection';
import { writeReport } from '../../../src/actions/writeReport';
import { judge } from '../../../src/core/abc/judge';
import type { Judgement } from '../../../src/core/abc/Judgement';
import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Mapping } from '../../../src/core/intake/Mapping';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { isUnknown } from '../../../src/core/Unknown';
import { worksheetFunctions } from '../../../src/functions/worksheetFunctions';
import type { EngineValue } from '../../../src/workbench/engine/Engine';
import { takeSnapshot } from '../../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../../src/workbench/files/writeXlsx';
import { findLibreOffice, readWithLibreOffice } from '../../e2e/libreOffice';
import { analyseNow, valueOf } from '../analyseNow';
import { openRows, select } from '../openSample';
import type { OpenWorkbook } from '../openWorkbook';

jest.setTimeout(240_000);

const customers = Array.from({ length: 60 }, (_, index): EngineValue[] => {
  const sales = Math.round(90_000 / (index + 2) ** 1.3);
  return [`K${String(index + 1).padStart(3, '0')}`, `Dealer ${index + 1}`, sales, (index * 37) % 101];
});
const mapping: Mapping = {
  customer: 0,
  name: 1,
  indicators: [
    { kind: 'scale', column: 2 },
    { kind: 'contribution', column: 3 },
  ],
};
/** Sheet names as LibreOffice shows them in file names, and columns by header. */
type Texts = ReadonlyMap<string, readonly (readonly string[])[]>;

function columnsOf(sheets: Texts, sheet: string): (header: string) => Map<string, string> {
  const rows = sheets.get(sheet)!;
  const top = rows.findIndex((row) => row.includes('Tier') && row.includes('Customer ID'));
  const id = rows[top]!.indexOf('Customer ID');
  return (header) => {
    const place = rows[top]!.indexOf(header);
    return new Map(rows.slice(top + 1).flatMap((row) => (row[id] ? [[row[id], row[place]!] as const] : [])));
  };
}

const tiersOf = ({ customers: judged }: Judgement) => new Map(judged.map(({ id, tier }) => [id, tier!]));

describe('saved workbooks, one form of writing each', () => {
  let book: OpenWorkbook;
  let judged: Judgement;
  beforeAll(async () => {
    book = await openRows([['ID', 'Dealer', 'Sales', 'Profit'], ...customers]);
    select(book, { column: 0, columns: 4 });
    const analysis = await analyseNow(valueOf(await chooseRange()), mapping);
    judged = judgementOf(analysis);
    for (const form of ['values', 'formulas', 'native'] as const) {
      valueOf(await writeReport(analysis, form, 'en-US'));
      await book.engine.calculated();
    }
    valueOf(await writeBesideSelection(analysis, 'values', 'en-US'));
    valueOf(await recordRun(analysis, 'en-US'));
    await book.engine.calculated();
  });
  afterAll(() => book.close());

  const save = (forms: 'formulas' | 'values') => {
    const names = worksheetFunctions.map(({ metadata }) => `ABC.${metadata.id}`);
    return writeXlsx(takeSnapshot(book.engine, names), forms);
  };
  const program = findLibreOffice();
  const whereItIs = program ? it : it.skip;

  whereItIs('open in LibreOffice with every tier, report sheets, columns beside and history alike', async () => {
    const sheets = readWithLibreOffice(program!, await save('values'));
    const tiers = tiersOf(judged);
    for (const sheet of ['ABC customers', 'ABC customers (2)', 'ABC customers (3)'])
      expect([sheet, columnsOf(sheets, sheet)('Tier')]).toEqual([sheet, tiers]);
    const [header, ...rows] = sheets.get('Sheet1')!;
    expect(header!.slice(4)).toEqual(['ABC tier', 'Profile']);
    expect(new Map(rows.map((row) => [row[0]!, row[4]!]))).toEqual(tiers);
    const errors = [...sheets].flatMap(([name, lines]) =>
      lines.flat().flatMap((cell) => (/^(#|Err:)/.test(cell) ? [`${name}: ${cell}`] : [])),
    );
    expect(errors).toEqual([]);
  });

  whereItIs('keep what ABC functions gave, for a reader who lacks them, and the names of the functions', async () => {
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load((await save('formulas')).buffer as ArrayBuffer);
    const sheet = saved.getWorksheet('ABC customers (2)')!;
    const formulas: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula)));
    expect(formulas.some((formula) => formula.includes('ABC_TIER'))).toBe(true);
    expect(readWithLibreOffice(program!, await save('formulas')).has('ABC customers (2)')).toBe(true);
  });

  whereItIs('recalculate in LibreOffice to the tiers of the edited numbers, with Excel formulas alone', async () => {
    const edits = new Map([
      ['K060', 95_000],
      ['K001', 3],
      ['K030', 20_000],
    ]);
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load((await save('values')).buffer as ArrayBuffer);
    for (const name of ['ABC', 'ABC (2)', 'ABC customers', 'ABC customers (2)'])
      saved.removeWorksheet(saved.getWorksheet(name)!.id);
    const sheet = saved.getWorksheet('ABC customers (3)')!;
    const top = sheet.getColumn(1).values.findIndex((value) => value === 'Tier');
    const headers = sheet.getRow(top).values as string[];
    const [id, sales] = [headers.indexOf('Customer ID'), headers.indexOf('Sales')];
    sheet.eachRow((row, number) => {
      const edited = edits.get(String(row.getCell(id).value));
      if (number > top && edited !== undefined) row.getCell(sales).value = edited;
    });
    // Without results LibreOffice calculates every formula itself.
    saved.eachSheet((each) =>
      each.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula) cell.value = { formula: cell.formula } as ExcelJS.CellFormulaValue;
        }),
      ),
    );
    const sheets = readWithLibreOffice(program!, new Uint8Array(await saved.xlsx.writeBuffer()));
    const cells = (column: number) => customers.map((row) => row[column] as string | number);
    const columns = ['ID', 'Dealer', 'Sales', 'Profit'].map((header, column) => ({
      header,
      sheetColumn: column,
      numberFormat: 'General',
      cells: column === 2 ? customers.map((row) => edits.get(String(row[0])) ?? (row[2] as number)) : cells(column),
    }));
    const { table } = readCustomers({ sheetName: 'Sheet1', firstRow: 1, columns }, mapping);
    const expected = judge(table!, defaultSettings());
    if (isUnknown(expected)) throw new Error(expected.unknown);
    expect(tiersOf(expected)).not.toEqual(tiersOf(judged));
    expect(columnsOf(sheets, 'ABC customers (3)')('Tier')).toEqual(tiersOf(expected));
  });
});
