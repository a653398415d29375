import { formRow } from '../../../src/sheets/form/formRow';
import { newForm } from './newForm';

describe('a row of figures of a form', () => {
  it('names the figures without their total, and colours both', () => {
    const form = newForm();
    form.row = 2;
    const area = formRow(form, {
      label: 'Rate',
      kind: 'formula',
      format: '0%',
      cells: [1, 2, 3],
      total: { formula: '=SUM(t_rate)' },
      name: 'rate',
      mark: 'negative',
    });
    expect(form.row).toBe(3);
    expect(area).toEqual({ row: 2, column: 1, rows: 1, columns: 3 });
    expect(form.area('rate')).toEqual(area);
    expect(form.formatRules.map((rule) => rule.area)).toEqual([{ ...area, columns: 4 }]);
    expect(form.blocks.map(({ column, cells }) => [column, cells[0]!.length])).toEqual([
      [0, 1],
      [1, 3],
      [4, 1],
    ]);
  });

  it('stands out where the others lead to it', () => {
    const form = newForm();
    formRow(form, { label: 'Sum', kind: 'formula', format: '0', cells: [1], isResult: true });
    expect(form.blocks.at(-1)).toMatchObject({ style: 'total', formats: ['0'] });
  });
});
