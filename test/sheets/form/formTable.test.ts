import { formTable } from '../../../src/sheets/form/formTable';
import { newForm } from './newForm';

describe('a table of a form', () => {
  it('stands at the row of the form, each column as wide as it says, with formulas on its own cells', () => {
    const form = newForm();
    form.row = 4;
    const place = formTable(form, {
      rows: 2,
      columns: [
        { key: 'item', header: 'Item', span: 2, kind: 'input', name: 'item', cell: ({ index }) => `Item ${index}` },
        {
          key: 'step',
          header: 'Step',
          kind: 'formula',
          format: '0',
          cell: ({ at }) => ({ formula: `=${at('from')}-N(${at('from', 1)})` }),
        },
        { key: 'from', header: 'From', kind: 'input', format: '0', name: 'from', accepts: { kind: 'date' } },
      ],
    });
    expect(form.row).toBe(7);
    expect(place.header).toEqual({ row: 4, column: 0, rows: 1, columns: 4 });
    expect(place.columnOf('from')).toEqual({ row: 5, column: 3, rows: 2, columns: 1 });
    expect(() => place.columnOf('none')).toThrow('none');
    expect(form.names).toEqual([
      { name: 't_item', area: { row: 5, column: 0, rows: 2, columns: 1 } },
      { name: 't_from', area: { row: 5, column: 3, rows: 2, columns: 1 } },
    ]);
    expect(form.blocks.find(({ row, column }) => row === 5 && column === 2)!.cells).toEqual([
      [{ formula: '=D6-N(D5)' }],
      [{ formula: '=D7-N(D6)' }],
    ]);
    expect(form.merges).toHaveLength(3);
    expect(form.validations).toMatchObject([{ area: place.columnOf('from'), accepts: { kind: 'date' } }]);
  });

  it('takes what cells are and their format from the row where rows differ, in as few blocks as look alike', () => {
    const form = newForm();
    formTable(form, {
      rows: 4,
      height: 40,
      columns: [
        {
          key: 'value',
          header: 'Value',
          kind: (index) => (index === 0 ? 'formula' : 'input'),
          format: (index) => (index < 2 ? '0.0' : undefined),
        },
      ],
    });
    const looks = form.blocks
      .slice(1)
      .map(({ row, cells, style, formats, wraps }) => [row, cells.length, style, formats, wraps]);
    expect(looks).toEqual([
      [1, 1, 'plain', ['0.0'], false],
      [2, 1, 'input', ['0.0'], false],
      [3, 2, 'input', [null], true],
    ]);
    expect(form.rowHeights).toEqual([{ row: 1, rows: 4, height: 40 }]);
  });
});
