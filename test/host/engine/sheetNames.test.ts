import { ICommandService } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { InsertColMutation, InsertRowMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { EngineSheet, EngineValue } from '../../../src/workbench/engine/Engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { replaceNames } from '../../../src/workbench/engine/replaceNames';
import type { UniverEngine } from '../../../src/workbench/engine/UniverEngine';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('names that only one sheet knows', () => {
  let engine: UniverEngine;
  beforeEach(() => (engine = createHeadlessEngine() as UniverEngine));
  afterEach(() => engine.dispose());

  /** A sheet with two numbers, their names, and formulas that use these. */
  const addPlan = (name: string, first: number): EngineSheet => {
    const sheet = engine.addSheet(name);
    sheet.write(area(0, 0, 2, 2), [
      [first, '=plan_first*2'],
      [first + 1, '=SUM(Plan_Both)'],
    ]);
    const quoted = `'${name.replaceAll("'", "''")}'`;
    engine.putName({ name: 'plan_first', formula: `=${quoted}!$A$1`, sheetId: sheet.id });
    engine.putName({ name: 'plan_both', formula: `=${quoted}!$A$1:$A$2`, sheetId: sheet.id });
    return sheet;
  };
  const results = async (sheet: EngineSheet, place = area(0, 1, 2)): Promise<EngineValue[]> => {
    await engine.calculated();
    return sheet.values(place).flat();
  };

  it('mean their own sheet’s cells in each, and go before those of the workbook', async () => {
    engine.putName({ name: 'plan_first', formula: '=1000' });
    const one = addPlan("O'Neil 1", 10);
    const two = addPlan('二', 20);
    expect([await results(one), await results(two)]).toEqual([
      [20, 21],
      [40, 41],
    ]);
    expect(one.formulas(area(0, 1))).toEqual([['=plan_first*2']]);
    two.write(area(0, 0), [[7]]);
    expect([await results(one), await results(two)]).toEqual([
      [20, 21],
      [14, 28],
    ]);
    const plain = engine.addSheet('Plain');
    plain.write(area(0, 0, 1, 2), [['=plan_first', "='O''Neil 1'!plan_first+二!plan_first"]]);
    expect(await results(plain, area(0, 0, 1, 2))).toEqual([1000, 17]);
  });

  it('are asked for again when they change, also by other sheets', async () => {
    const one = addPlan('One', 10);
    const other = engine.addSheet('Other');
    other.write(area(0, 0), [['=One!plan_first+1']]);
    expect(await results(other, area(0, 0))).toEqual([11]);
    const known = engine.findName('PLAN_FIRST', one.id)!;
    engine.putName({ ...known, formula: '=One!$A$2' });
    expect([await results(one), await results(other, area(0, 0))]).toEqual([[22, 21], [12]]);
    engine.putName({ ...known, formula: '=0.5' });
    expect([await results(one), await results(other, area(0, 0))]).toEqual([[1, 21], [1.5]]);
    engine.deleteName(known.id);
    expect([await results(one), await results(other, area(0, 0))]).toEqual([['#NAME?', 21], ['#NAME?']]);
  });

  it('follow their sheet to another name, and go with it', async () => {
    const one = addPlan('One', 10);
    one.name = 'A & B';
    expect(engine.namesOn(one.id).map(({ formula }) => formula)).toEqual(["='A & B'!$A$1", "='A & B'!$A$1:$A$2"]);
    one.write(area(0, 0), [[3]]);
    expect(await results(one)).toEqual([6, 14]);
    const two = addPlan('Two', 1);
    engine.putName({ name: 'far', formula: "='A & B'!$A$1", sheetId: two.id });
    engine.deleteSheet(one.id);
    expect(engine.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['plan_first', '=Two!$A$1'],
      ['plan_both', '=Two!$A$1:$A$2'],
      ['far', '=#REF!'],
    ]);
  });

  it('follow their cells when the user puts rows and columns in, and lose them when these are taken out', async () => {
    const one = addPlan('One', 10);
    const { store } = engine;
    const lines = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 };
    const formulas = () => engine.namesOn(one.id).map(({ formula }) => formula);
    store.run(InsertRowMutation.id, one.id, { range: lines });
    expect(formulas()).toEqual(['=One!$A$1', '=One!$A$1:$A$4']);
    store.run(InsertRowMutation.id, one.id, { range: { ...lines, startRow: 0, endRow: 0 } });
    expect(formulas()).toEqual(['=One!$A$2', '=One!$A$2:$A$5']);
    store.run(InsertColMutation.id, one.id, { range: { ...lines, startColumn: 0, endColumn: 1 } });
    expect(formulas()).toEqual(['=One!$C$2', '=One!$C$2:$C$5']);
    store.run(RemoveRowMutation.id, one.id, { range: { ...lines, startRow: 0, endRow: 2 } });
    expect(formulas()).toEqual(['=#REF!', '=One!$C$1:$C$2']);
  });

  it('cost the last of 160 sheets no more than the first one', () => {
    const { injector, unitId, workbook } = engine.store;
    const commands = jest.fn();
    injector.get(ICommandService).onCommandExecuted(commands);
    const looks = [jest.spyOn(workbook, 'getSheetBySheetId'), jest.spyOn(workbook, 'getSheetBySheetName')];
    let first: number[] | undefined;
    for (let place = 0; place < 160; place++) {
      const sheet = engine.addSheet(`Plan ${place}`);
      [commands, ...looks].forEach((each) => each.mockClear());
      for (let row = 1; row <= 60; row++)
        engine.putName({ name: `plan_n${row}`, formula: `='Plan ${place}'!$A$${row}`, sheetId: sheet.id });
      for (let row = 1; row <= 60; row++) engine.findName(`plan_n${row}`, sheet.id);
      const counts = [commands, ...looks].map((each) => each.mock.calls.length);
      expect(counts).toEqual((first ??= counts));
    }
    expect(first!.every((count) => count > 0)).toBe(true);
    // Univer goes through its own list of names at each change.
    expect(injector.get(IDefinedNamesService).hasDefinedName(unitId)).toBe(false);
  });
});

it.each([
  ['=a+Sum(A1)&"a"', '=<a>+Sum(A1)&"a"'],
  ["='Plan 1'!a+Plan!a", '=<Plan 1 a>+<Plan a>'],
  ['=T[a]+T[[#This Row],[a]]+a(1)+$A$1+A1:a', '=T[a]+T[[#This Row],[a]]+a(1)+$A$1+A1:<a>'],
  ['=IF(COUNT(a,a.c)<2,"",中&a中)', '=IF(COUNT(<a>,a.c)<2,"",<中>&a中)'],
])('names are found in %s', (formula, expected) => {
  const meaning = (name: string, sheet?: string) =>
    ['a', '中'].includes(name) ? `<${sheet === undefined ? '' : `${sheet} `}${name}>` : undefined;
  expect(replaceNames(formula, meaning)).toBe(expected);
});
