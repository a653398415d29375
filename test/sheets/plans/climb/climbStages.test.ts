import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import { climbStages } from '../../../../src/sheets/plans/climb/climbStages';
import { cellsOf } from '../../cellsOf';

describe('the stages of a climb', () => {
  it.each([
    ['en-US', 'Set goal and plan', 'Own management level'],
    ['zh-CN', '目标计划', '自身经营水平'],
  ] as const)('are five with rising limits, each with its lever, in %s', (language, stage, lever) => {
    const form = new FormSheet('climb', 15, createPlanWords(language));
    climbStages(form);
    const { row } = form.area('stage');
    const rows = cellsOf(form).slice(row, row + 5);
    expect([rows[0]![0], rows[0]![3]]).toEqual([stage, lever]);
    expect(rows.map((line) => line[2])).toEqual([0.02, 0.25, 0.75, 0.98, 1]);
    expect([form.area('until').rows, new Set(rows.map((line) => line[3])).size]).toEqual([5, 5]);
  });
});
