import { exampleSheet } from '../../src/functions/exampleSheet';
import { exampleWorkbook } from '../../src/functions/exampleWorkbook';
import { metadataFor } from '../../src/functions/metadataFor';
import { workedText } from '../../src/functions/workedText';
import { worksheetFunctions } from '../../src/functions/worksheetFunctions';
import { createFunctionWords } from '../../src/locales/createFunctionWords';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { loadSnapshot } from '../../src/workbench/files/loadSnapshot';
import { readXlsx } from '../../src/workbench/files/readXlsx';
import { writeXlsx } from '../../src/workbench/files/writeXlsx';
import { callFunction } from '../../src/workbench/page/callFunction';
import type { AssociatedFunction } from '../../src/workbench/page/PaneWindow';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';

describe('functions.js in the real library', () => {
  let book: OpenWorkbook;
  let run: Record<string, (...parameters: unknown[]) => unknown>;

  beforeAll(async () => {
    book = await openWorkbook();
    book.install();
    await import('../../src/functions/main');
    run = book.CustomFunctions._association.mappings as typeof run;
  });
  afterAll(() => close(book));

  it('associates every function that functions.json describes, and no other', () => {
    const described = metadataFor('en-US', 'https://localhost:3000').functions.map(({ id }) => id);
    expect(Object.keys(run).sort()).toEqual([...described].sort());
  });

  it('answers a call as Excel makes it: null for omitted arguments, the invocation last', () => {
    const invocation = { functionName: 'TIER' };
    expect(run.TIER!([[9], [9], [5], [5], [5]], null, null, null, invocation)).toEqual([
      ['A'],
      ['A'],
      ['C'],
      ['C'],
      ['C'],
    ]);
    expect(run.SCORE!([[2], [1]], null, null, invocation)).toEqual([[0.75], [0.25]]);
    expect(run.PROFILE!([[2, 1]], null, null, invocation)).toEqual([['AA']]);
    expect(run.STABILITY!([[1, 1, 1]], null, null, invocation)).toEqual([['X']]);
  });

  it('puts errors into cells in the form that the library sends to Excel', () => {
    const [[error]] = run.STABILITY!([[1, '#N/A', 3]], null, null, {}) as [[object]];
    expect(error).toBeInstanceOf(book.CustomFunctions.Error);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      valueType: 'CustomFunctionError',
      code: '#N/A',
      message: 'history: column 2 of this row holds #N/A. Correct that cell first.',
    });
  });
});

describe.each(['en-US', 'zh-CN'] as const)('the worked examples in a workbook in %s', (language) => {
  const words = createFunctionWords(language);
  let book: OpenWorkbook;

  /** The functions as Excel calls them, with the arguments that functions.json declares. */
  beforeAll(async () => {
    book = await openWorkbook({ culture: language });
    book.install();
    for (const described of metadataFor(language, '').functions) {
      const { run } = worksheetFunctions.find(({ metadata }) => metadata.id === described.id)!;
      const call = callFunction(described, run as AssociatedFunction, () => undefined);
      book.engine.registerFunction(`ABC.${described.name}`, call, described.description);
    }
  });
  afterAll(() => close(book));

  it.each(worksheetFunctions.map(({ metadata }) => metadata))(
    'calculate $worked.formula as the help says',
    async ({ id, worked }) => {
      const answer = worked.answer.map((row) => row.map((cell) => workedText(cell, words)));
      const [rows, columns] = [worked.cells.length, worked.cells[0]!.length];
      const sheet = book.engine.addSheet(`worked ${id}`);
      const cells = worked.cells.map((row) => row.map((cell) => workedText(cell, words)));
      sheet.write({ row: 0, column: 0, rows, columns }, cells);
      const place = { row: 1, column: columns + 1 };
      sheet.write({ ...place, rows: 1, columns: 1 }, [[worked.formula]]);
      await book.engine.calculated();
      expect(rounded(sheet.values({ ...place, rows: answer.length, columns: answer[0]!.length }))).toEqual(answer);
    },
  );

  it('are in the file for users with live formulas that give the answers beside them', async () => {
    const opened = await readXlsx(await writeXlsx(exampleWorkbook(language)));
    loadSnapshot(book.engine, opened);
    await book.engine.calculated();
    for (const [place, { metadata }] of worksheetFunctions.entries()) {
      const sheet = book.engine.sheets[place + 1]!;
      const example = exampleSheet(metadata, words);
      const formula = { row: 5, column: metadata.worked.cells[0]!.length + 1, rows: 1, columns: 1 };
      expect([sheet.name, sheet.formulas(formula)]).toEqual([metadata.id, [[metadata.worked.formula]]]);
      expect(rounded(sheet.values(example.area))).toEqual(example.values.map((row) => row.map((cell) => cell ?? null)));
      // The answer follows its cells: it is no saved result.
      sheet.write({ row: 1, column: 0, rows: 1, columns: metadata.worked.cells[0]!.length }, [
        metadata.worked.cells[0]!.map(() => '#N/A'),
      ]);
      await book.engine.calculated();
      expect(sheet.values(formula)).not.toEqual([[example.values[5]![formula.column]]]);
    }
  });
});

/** A library that starts must not find another one's names. */
function close(book: OpenWorkbook): void {
  book.close();
  for (const name of ['CustomFunctions', 'Excel', 'Office', 'OfficeExtension'])
    Reflect.deleteProperty(globalThis, name);
}

function rounded(cells: readonly (readonly EngineValue[])[]): EngineValue[][] {
  return cells.map((row) => row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e4) / 1e4 : cell)));
}
