import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import { splitFields } from '../../../../src/sheets/plans/annual/splitFields';
import { planInput } from '../planInput';

describe('how a target comes about and is split', () => {
  it('is given by the request, in the words of the sheet, and may be changed', () => {
    const form = new FormSheet('plan', 15, createPlanWords('zh-CN'));
    const fields = splitFields(form, planInput({ growth: 0.12, split: 's', decimals: 0 }));
    const given = fields.filter(({ kind }) => kind === 'given').map(({ name, value }) => [name, value]);
    expect(given).toEqual([
      ['growth', 0.12],
      ['split', 'S曲线'],
      ['dec', 0],
      ['k', 7],
      ['mid', 0.5],
    ]);
    const calculated = fields.filter(({ kind }) => kind === 'formula').map(({ name }) => name);
    expect(calculated).toEqual(['target_in', 'closed']);
  });
});
