import { runRows } from '../../../src/sheets/records/runRows';
import { aRun } from './records';

describe('runRows', () => {
  it('puts each part under its header as the columns stand now, in either language, and leaves others blank', () => {
    const headers = ['备注', '供加载项使用', '评级序号', 'D级', 'B级', '评级时间'];
    expect(runRows([aRun, { ...aRun, run: 4, counts: { D: 7 } }], headers)).toEqual([
      [null, '{"version":1}', 3, null, 317, 46000.5625],
      [null, '{"version":1}', 4, 7, null, 46000.5625],
    ]);
  });

  it('leaves a recipe out that no cell can hold, for half of it is none, and cuts texts', () => {
    const long = 'x'.repeat(32_768);
    const [[recipe, method] = []] = runRows(
      [{ ...aRun, recipe: long, method: long }],
      ['For the add-in', 'Method', 'Run'],
    );
    expect([recipe, String(method).length]).toEqual([null, 32_767]);
    const fits = long.slice(1);
    expect(runRows([{ ...aRun, recipe: fits }], ['For the add-in'])).toEqual([[fits]]);
  });
});
