import { readNumberColumn } from '../../../src/core/intake/readNumberColumn';
import { SubtotalGroup } from '../../../src/core/intake/SubtotalGroup';

const amounts = (...cells: (number | string)[]) =>
  readNumberColumn({ header: '', sheetColumn: 0, numberFormat: '', cells }, cells.length);

describe('the rows since the last total', () => {
  it('prove a subtotal that repeats their sum, to half a cent', () => {
    const group = new SubtotalGroup([amounts(0.1, 0.2, 0.3, 0.31)]);
    group.add(0, 'Wine');
    group.add(1, 'Beer');
    expect(group.isTotal(2, 'Drinks Total')).toBe(true);
    expect(group.isTotal(3, 'Drinks Total')).toBe(false);
  });

  it('prove it only when every amount on the row is the sum of its column', () => {
    const group = new SubtotalGroup([amounts(1, 2, 3), amounts(5, 5, 9)]);
    group.add(0, 'a');
    group.add(1, 'b');
    expect(group.isTotal(2, 'x Total')).toBe(false);
  });

  it('prove nothing with a single row of somebody else, with blanks or with zeros', () => {
    const group = new SubtotalGroup([amounts(4, 4, '', 0)]);
    group.add(0, 'Wine');
    expect(group.isTotal(1, 'Beer Total')).toBe(false);
    expect(group.isTotal(1, 'Wine Total')).toBe(true);
    expect(group.isTotal(2, 'Wine Total')).toBe(false);
    expect(group.isTotal(3, 'Wine Total')).toBe(false);
  });

  it('start again after a total', () => {
    const group = new SubtotalGroup([amounts(1, 2, 3)]);
    group.add(0, 'a');
    group.add(1, 'b');
    group.restart();
    expect(group.isTotal(2, 'x Total')).toBe(false);
  });
});
