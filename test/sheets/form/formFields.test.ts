import { formFields } from '../../../src/sheets/form/formFields';
import { newForm } from './newForm';

describe('fields of a form', () => {
  it('stand three to a row, a label and a value each, over fifteen columns', () => {
    const form = newForm();
    form.row = 1;
    formFields(
      form,
      ['a', 'b', 'c', 'd'].map((name) => ({ label: name, kind: 'given' as const, value: name, name })),
    );
    expect(form.row).toBe(3);
    expect(form.names.map(({ area }) => [area.row, area.column, area.columns])).toEqual([
      [1, 1, 1],
      [1, 6, 1],
      [1, 11, 1],
      [2, 1, 1],
    ]);
    const covered = form.blocks.filter(({ row }) => row === 1).reduce((sum, { cells }) => sum + cells[0]!.length, 0);
    expect(covered).toBe(15);
  });
});
