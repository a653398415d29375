import { listRows } from '../../../../src/sheets/plans/lists/listRows';

type Key = 'id' | 'double' | 'note';

const cells = (item: number, at: (key: Key) => string) => ({
  id: item,
  double: { formula: `=2*${at('id')}` },
});

describe('the rows of a list', () => {
  it('follow the columns as they stand now, and refer to cells of their own row', () => {
    const places = new Map<Key, number>([
      ['double', 0],
      ['id', 2],
    ]);
    const place = { places, headers: ['Double', 'my own', 'Id'], row: 6, column: 1 };
    expect(listRows(place, [10, 20], cells)).toEqual([
      [{ formula: '=2*D7' }, null, 10],
      [{ formula: '=2*D8' }, null, 20],
    ]);
  });

  it('leave out a formula that needs a column which somebody removed', () => {
    const place = { places: new Map<Key, number>([['double', 0]]), headers: ['Double'], row: 1, column: 0 };
    expect(listRows(place, [10], cells)).toEqual([[null]]);
  });
});
