import type { FormSheet } from '../../../../src/sheets/form/FormSheet';
import { monthsBlock } from '../../../../src/sheets/plans/annual/monthsBlock';
import { quartersBlock } from '../../../../src/sheets/plans/annual/quartersBlock';
import type { PlanSheetInput } from '../../../../src/sheets/plans/PlanSheetInput';
import { laidOut } from './laidOut';

const block = (form: FormSheet, input: PlanSheetInput) => {
  monthsBlock(form, input);
  form.row = 30;
  quartersBlock(form);
};

describe('the quarters of a plan', () => {
  it('are four columns and the year, each target with a name of its own', () => {
    const { names, at, headers } = laidOut(block);
    expect(headers.at(-1)!.map(([text]) => text)).toEqual(['Quarter', 1, 2, 3, 4, 'Year']);
    expect(names).toMatchObject({ plan_q: 'B33:E33', plan_qi: 'B34:E34', plan_tq: 'B35:E35', plan_target_q3: 'D35' });
    expect(['A34', 'A35', 'A36', 'A37', 'A38', 'A39', 'A40', 'A41', 'A42'].map(at)).toEqual([
      'Quarter target (optional)',
      'Target',
      'Actual',
      'Last year',
      'Target, closed months',
      'Actual, closed months',
      'Achieved',
      'Gap',
      'Light',
    ]);
  });

  it('stand beside a chart of the months that ends with the page, and leave it its room', () => {
    const { form } = laidOut(block);
    const [chart] = form.charts;
    expect(chart).toMatchObject({ kind: 'series', from: { row: 32, column: 7 }, to: { row: 45, column: 14 } });
    expect(form.row).toBe(46);
  });
});
