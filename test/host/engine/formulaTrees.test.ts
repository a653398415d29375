import { ICommandService } from '@univerjs/core';
import { InsertRowByRangeCommand, RemoveRowByRangeCommand } from '@univerjs/sheets';
import type { EngineSheet } from '../../../src/workbench/engine/Engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { UniverEngine } from '../../../src/workbench/engine/UniverEngine';
import { loadSnapshot } from '../../../src/workbench/files/loadSnapshot';
import { takeSnapshot } from '../../../src/workbench/files/takeSnapshot';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const whole = area(0, 0, 14, 8);

describe('formulas of which something is kept between calculations', () => {
  let engine: UniverEngine;
  beforeEach(() => (engine = createHeadlessEngine() as UniverEngine));
  afterEach(() => engine.dispose());

  const values = async (book: UniverEngine) => {
    await book.calculated();
    return book.sheets.map((sheet) => [sheet.name, sheet.values(whole)]);
  };
  /** The same workbook, calculated for the first time. */
  const calculatedAfresh = async () => {
    const fresh = createHeadlessEngine() as UniverEngine;
    loadSnapshot(fresh, takeSnapshot(engine, []));
    const answer = await values(fresh);
    fresh.dispose();
    return answer;
  };
  const fill = (sheet: EngineSheet, first: number) => {
    sheet.write(area(0, 0, 4, 5), [
      [first, '=A1*2', '=SUM(A1:B4)', '=rate*A1', '=INDIRECT("A"&(A2-A1))'],
      [first + 1, '=A2*2', '=SUM($A$1:A2)', '=SUM(cells)', '=OFFSET(A1,1,0)'],
      [first + 2, '=IF(COUNT(rate,A3)<2,"",A3/rate)', '=C2+1', '=Shared', '=SUM(Tab[Amount])'],
      [first + 3, "='One'!A1+1", '=COUNTIF(A1:A4,">2")', '=SUM(A:A)', '=ROWS(A1:A4)'],
    ]);
    engine.putName({ name: 'rate', formula: `='${sheet.name}'!$A$2`, sheetId: sheet.id });
    engine.putName({ name: 'cells', formula: `='${sheet.name}'!$A$1:$A$4`, sheetId: sheet.id });
  };

  it('follow the cells from which the end of a range is worked out', async () => {
    const { activeSheet: sheet } = engine;
    sheet.write(area(0, 0, 4, 1), [[1], [2], [3], [4]]);
    sheet.write(area(0, 1), [['=SUM(A1:INDEX(A:A,D1+1))']]);
    // Written later than what refers to it.
    sheet.write(area(0, 2, 1, 2), [[1, '=C1*1']]);
    await engine.calculated();
    expect(sheet.values(area(0, 1))).toEqual([[3]]);
    sheet.write(area(0, 2), [[3]]);
    await engine.calculated();
    expect(sheet.values(area(0, 1))).toEqual([[10]]);
  });

  it('give after each change what they would give if nothing were kept', async () => {
    engine.activeSheet.name = 'Lists';
    engine.activeSheet.write(area(6, 0, 3, 2), [
      ['Name', 'Amount'],
      ['a', 1],
      ['b', 2],
    ]);
    const table = engine.activeSheet.addTable(area(6, 0, 3, 2), 'Tab');
    engine.putName({ name: 'Shared', formula: '=Lists!$B$8' });
    const [one, two] = ['One', 'Two'].map((name) => engine.addSheet(name)) as [EngineSheet, EngineSheet];
    fill(one, 1);
    fill(two, 10);
    const commands = engine.store.injector.get(ICommandService);
    const rows = (id: string, sheet: EngineSheet, startRow: number, endRow: number) => {
      const range = { startRow, endRow, startColumn: 0, endColumn: 25 };
      return commands.executeCommand(id, { unitId: engine.store.unitId, subUnitId: sheet.id, range, direction: 0 });
    };
    const changes: (() => unknown)[] = [
      () => one.write(area(0, 0), [[5]]),
      () => two.write(area(1, 0, 1, 2), [[12, '=A1+A3']]),
      () => one.write(area(0, 2), [[null]]),
      () => one.write(area(0, 2), [['=SUM(A1:A3)']]),
      () => engine.putName({ ...engine.findName('rate', one.id)!, formula: '=One!$A$4' }),
      () => engine.putName({ ...engine.findName('Shared')!, formula: '=Lists!$B$9' }),
      () => rows(InsertRowByRangeCommand.id, one, 1, 2),
      () => one.write(area(1, 0, 1, 1), [[100]]),
      () => engine.activeSheet.write(area(9, 0, 1, 2), [['c', 4]]),
      () => engine.sheets[0]!.resizeTable(table.id, area(6, 0, 4, 2)),
      () => engine.sheets[0]!.write(area(9, 1), [[40]]),
      () => rows(RemoveRowByRangeCommand.id, one, 1, 1),
      () => (one.name = 'First'),
      () => one.write(area(0, 0), [[6]]),
      () => engine.addSheet('Three').write(area(0, 0, 1, 2), [['=First!A1', '=Two!rate']]),
      () => engine.deleteSheet(two.id),
      () => one.write(area(0, 0), [[7]]),
    ];
    for (const [step, change] of changes.entries()) {
      await change();
      const formulas = engine.sheets.map((sheet) => sheet.formulas(whole));
      expect({ step, formulas, values: await values(engine) }).toEqual({
        step,
        formulas,
        values: await calculatedAfresh(),
      });
    }
  });

  it('take no longer with each calculation', async () => {
    for (let sheet = 0; sheet < 8; sheet++) fill(engine.addSheet(`Plan ${sheet}`), sheet);
    const held = () => {
      const { noted } = engine.formulaTrees as unknown as { noted: Map<number, readonly unknown[]> };
      return [...noted.values()].reduce((sum, items) => sum + items.length, 0);
    };
    const sheet = engine.sheets[1]!;
    await engine.calculated();
    const before = held();
    for (let change = 0; change < 5; change++) {
      sheet.write(area(0, 0), [[change]]);
      await engine.calculated();
    }
    expect(before).toBeGreaterThan(100);
    expect(held()).toBe(before);
  });
});
