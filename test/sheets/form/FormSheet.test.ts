import { newForm } from './newForm';

const widths = [20, 10, 10, 10, 10];

describe('a form while it is laid out', () => {
  it('says by name where cells stand, one by one and up to a place', () => {
    const form = newForm();
    form.name('m', form.put(3, 1, [[1, 2, 3, 4]]));
    form.name('due', { row: 8, column: 2, rows: 3, columns: 1 });
    expect(form.ref('m')).toBe('t_m');
    expect([form.cell('m'), form.cell('m', 2), form.cell('m', -1), form.cell('due', 0, 2)]).toEqual([
      'B4',
      'D4',
      'A4',
      'C11',
    ]);
    expect(form.upTo('m', 2)).toBe('$B4:D4');
    expect(form.absolute(form.area('due'))).toBe('$C$9:$C$11');
    expect(() => form.area('later')).toThrow('t_later');
  });

  it('shows the cells of each row as one, but never rows together', () => {
    const form = newForm();
    form.merge({ row: 2, column: 0, rows: 2, columns: 3 });
    form.merge({ row: 4, column: 0, rows: 2, columns: 1 });
    expect(form.merges).toEqual([
      { row: 2, column: 0, rows: 1, columns: 3 },
      { row: 3, column: 0, rows: 1, columns: 3 },
    ]);
  });

  it('says in words what cells take', () => {
    const form = newForm();
    form.accept({ row: 0, column: 0, rows: 1, columns: 1 }, { kind: 'whole', from: 1, to: 12 });
    expect(form.validations).toMatchObject([
      { title: 'Please check', message: expect.stringContaining('from 1 to 12') },
    ]);
  });

  it('becomes a sheet without gridlines whose folded and hidden rows take no room on a page', () => {
    const form = newForm();
    form.put(0, 0, [['Title']]);
    form.put(1, 0, [['hidden']]);
    form.hiddenRows.push({ row: 1, rows: 1 });
    form.put(
      2,
      0,
      Array.from({ length: 60 }, () => [1]),
    );
    form.foldedRows.push({ row: 2, rows: 50 });
    form.blockRows.push(2, 40);
    const print = { orientation: 'landscape', titleRows: { row: 0, rows: 1 } } as const;
    const sheet = form.sheet({ name: 'Form', columnWidths: widths, print });
    expect(sheet).toMatchObject({ name: 'Form', hidesGridlines: true, centresRows: true, tables: [] });
    expect(sheet.print!.breaksBefore).toEqual([]);
  });
});
