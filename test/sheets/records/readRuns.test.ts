import { createWords } from '../../../src/locales/createWords';
import { readRuns } from '../../../src/sheets/records/readRuns';
import { recordPlaces } from '../../../src/sheets/records/recordPlaces';
import { runsSheet } from '../../../src/sheets/records/runsSheet';
import { aRun } from './records';
import { foundOn, recordTable, type FoundTable } from './tableOfSheet';

const runs = foundOn(runsSheet([aRun], createWords('en-US')));
const read = (found: FoundTable) => readRuns(recordTable(found, recordPlaces('runs')));

describe('the runs on their sheet', () => {
  it.each(['en-US', 'zh-CN'] as const)('are read back as they were written in %s', (language) => {
    expect(read(foundOn(runsSheet([aRun], createWords(language))))).toEqual({ rows: [aRun], at: [5] });
  });

  it('have their moment as a workbook that counts from 1904 holds it', () => {
    const found = foundOn(runsSheet([{ ...aRun, madeAt: 46_112.75 }], createWords('en-US'), true));
    expect(found.rows[0]).toContain(46_112.75 - 1462);
    const { rows } = readRuns({ ...recordTable(found, recordPlaces('runs')), is1904: true });
    expect(rows).toEqual([{ ...aRun, madeAt: 46_112.75 }]);
  });

  it('are understood where numbers have become texts', () => {
    expect(read({ ...runs, rows: [runs.rows[0]!.map(String)] }).rows).toEqual([aRun]);
  });

  it('are left out and told where a number stands twice', () => {
    const [row] = runs.rows;
    const other = row!.map((cell) => (cell === 3 ? 4 : cell));
    expect(read({ ...runs, rows: [row!, other, row!] })).toEqual({
      rows: [{ ...aRun, run: 4 }],
      at: [6],
      damage: { sheetName: 'Records', kind: 'doubled', run: 3 },
    });
  });

  it('are told where a number cannot be read, with its cell', () => {
    for (const [header, cell, address] of [
      ['Run', 1.5, 'C6'],
      ['Run', '', 'C6'],
      ['Run', 0, 'C6'],
      ['Run', 1_000_000, 'C6'],
      ['Run', true, 'C6'],
      ['Made on', 'yesterday', 'D6'],
      ['Tier B', '#REF!', 'L6'],
    ] as const) {
      const row = runs.headers.map((each, place) => (each === header ? cell : runs.rows[0]![place]!));
      const { rows, damage } = read({ ...runs, rows: [row] });
      expect([rows, damage]).toEqual([[], { sheetName: 'Records', kind: 'badRows', rows: 1, address }]);
    }
  });
});
