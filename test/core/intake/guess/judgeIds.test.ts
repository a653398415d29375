import { judgeIds } from '../../../../src/core/intake/guess/judgeIds';
import { cellsOf } from '../cellsOf';

const judge = (...rows: (string | number)[][]) => {
  const { columns } = cellsOf(['ID', 'Name'], ...rows);
  return judgeIds(columns[0]!, columns[1]!);
};

describe('a column called ID beside names', () => {
  it('holds their ids when an id comes again with its name, even if two customers share one', () => {
    expect(judge([7, 'Ann'], [8, 'Bo'], [7, 'Ann'])).toBe('ids');
    expect(judge([7, 'Ann'], [8, 'Bo'], [7, 'Ann'], [9, 'Bo'], [9, 'Bo'])).toBe('ids');
  });

  it('may hold them when hardly anything comes again', () => {
    expect(judge([7, 'Ann'], [8, 'Bo'], [9, 'Cy'])).toBe('possible');
    expect(judge([7, 'Ann'], [8, 'Bo'], [9, 'Ann'])).toBe('possible');
  });

  it('does not when an id has two names, customers have many, or there is nothing', () => {
    expect(judge([7, 'Ann'], [7, 'Bo'])).toBe('none');
    expect(judge([1, 'Ann'], [2, 'Ann'], [3, 'Bo'], [4, 'Bo'], [5, 'Ann'])).toBe('none');
    const lines = Array.from({ length: 40 }, (_, row) => [Math.floor(row / 2), `name ${Math.floor(row / 2) % 5}`]);
    expect(judge(...lines)).toBe('none');
    expect(judge(['', 'Ann'], [7, ''])).toBe('none');
  });
});
