import { bestColumn } from '../../../../src/core/intake/guess/bestColumn';
import { headColumn, type HeadColumn } from '../../../../src/core/intake/guess/headColumn';
import { cellsOf } from '../cellsOf';

const columns = cellsOf(['c', 'b', 'a', 'b', '']).columns.map(headColumn);
const place =
  (ranking: string) =>
  ({ header }: HeadColumn) => {
    const at = header === '' ? -1 : ranking.indexOf(header.trim());
    return at < 0 ? undefined : at;
  };

describe('the best column by a ranking', () => {
  it('is the first in the ranking, the leftmost of equals, with the number of others that fit', () => {
    expect(bestColumn(columns, place('abc'))).toMatchObject({ chosen: columns[2], place: 0, rivals: 3 });
    expect(bestColumn(columns, place('xb'))).toMatchObject({ chosen: columns[1], place: 1, rivals: 1 });
  });

  it('is a blank one only where no other fits', () => {
    const some = cellsOf(['a', 'b'], ['', 5]).columns.map(headColumn);
    expect(bestColumn(some, place('ab'))).toMatchObject({ chosen: some[1], rivals: 1 });
    expect(bestColumn([...some].reverse(), place('ab'))).toMatchObject({ chosen: some[1], rivals: 1 });
    expect(bestColumn(some, place('a'))).toMatchObject({ chosen: some[0], rivals: 0 });
  });

  it('is none when no header fits', () => {
    expect(bestColumn(columns, place('xyz'))).toBeUndefined();
  });
});
