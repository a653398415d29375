import { createWords } from '../../../src/locales/createWords';
import { readRunFacts } from '../../../src/sheets/records/readRunFacts';
import { recordPlaces } from '../../../src/sheets/records/recordPlaces';
import { runsSheet } from '../../../src/sheets/records/runsSheet';
import { aRun } from './records';
import { foundOn, recordTable, type FoundTable } from './tableOfSheet';

const runs = foundOn(runsSheet([aRun], createWords('zh-CN')));
const read = (found: FoundTable) => readRunFacts(recordTable(found, recordPlaces('runs', ['run', 'judged', 'recipe'])));

describe('the facts of the runs', () => {
  it('are read without their other columns', () => {
    const { run, judged, recipe } = aRun;
    expect(read(runs)).toEqual({ rows: [{ run, judged, recipe }], at: [5] });
  });

  it('are told where the customers that were judged are not counted, or a number stands twice', () => {
    const [row] = runs.rows;
    const uncounted = row!.map((cell) => (cell === aRun.judged ? '' : cell));
    expect(read({ ...runs, rows: [uncounted] })).toMatchObject({ rows: [], damage: { kind: 'badRows', rows: 1 } });
    expect(read({ ...runs, rows: [row!, row!] })).toMatchObject({ rows: [], damage: { kind: 'doubled', run: 3 } });
  });
});
