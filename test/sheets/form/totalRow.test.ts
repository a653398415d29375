import { formTable } from '../../../src/sheets/form/formTable';
import { totalRow } from '../../../src/sheets/form/totalRow';
import { newForm } from './newForm';

describe('a total below a table', () => {
  it('adds up the rows and the thin free one below them, and leaves other columns blank', () => {
    const form = newForm();
    const place = formTable(form, {
      rows: 2,
      columns: [
        { key: 'item', header: 'Item', span: 2, kind: 'input' },
        { key: 'cost', header: 'Cost', kind: 'input', format: '0.0' },
        { key: 'gain', header: 'Gain', kind: 'input', format: '0.0' },
        { key: 'note', header: 'Note', kind: 'input' },
      ],
    });
    const above = totalRow(form, place, [
      { key: 'cost', format: '0.0', name: 'cost' },
      { key: 'gain', formula: (range, at) => `SUM(${range('gain')})-${at('cost')}` },
    ]);
    expect(form.blocks.at(-1)).toMatchObject({
      row: 4,
      column: 0,
      cells: [['Total', null, { formula: '=IF(COUNT(C2:C4)=0,"",SUM(C2:C4))' }, { formula: '=SUM(D2:D4)-C5' }, null]],
      formats: [null, null, '0.0', null, null],
      style: 'total',
    });
    expect(form.rowHeights).toContainEqual({ row: 3, rows: 1, height: 4 });
    expect(form.area('cost')).toEqual({ row: 4, column: 2, rows: 1, columns: 1 });
    expect(above('item')).toEqual({ row: 1, column: 0, rows: 3, columns: 1 });
    expect(form.row).toBe(5);
  });
});
