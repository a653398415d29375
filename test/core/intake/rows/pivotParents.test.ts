import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { readNumberColumn } from '../../../../src/core/intake/columns/readNumberColumn';
import { pivotParents } from '../../../../src/core/intake/rows/pivotParents';

const column = (header: string, cells: readonly RawCell[]) => ({ header, sheetColumn: 0, numberFormat: '', cells });
function parents(rows: readonly (readonly [string, ...RawCell[]])[], header = 'Row Labels') {
  const amounts = rows[0]!.slice(1).map((_, at) => {
    const cells = rows.map((row) => row[at + 1]!);
    return readNumberColumn(column('', cells), cells.length);
  });
  const marks = pivotParents(
    column(
      header,
      rows.map(([label]) => label),
    ),
    amounts,
  );
  return marks && rows.map(([label]) => label).filter((_, row) => marks[row] === 1);
}

describe('the regions of a compact pivot table', () => {
  const sheet = [
    ['East', 300],
    ['Acme', 100],
    ['Bolt', 200],
    ['West', 30],
    ['Cato', 30],
  ] as const;

  it('are the rows that add up the rows below them, the grand total adding up only them', () => {
    expect(parents([...sheet, ['Grand Total', 330]])).toEqual(['East', 'West']);
    expect(parents([...sheet, ['总计', 330]], '行标签')).toEqual(['East', 'West']);
    expect(parents(sheet)).toEqual(['East', 'West']);
  });

  it('are none under another header, or where the grand total adds up every row', () => {
    expect(parents(sheet, 'Customer')).toBeUndefined();
    expect(parents([...sheet, ['Grand Total', 660]])).toBeUndefined();
  });

  it('are none unless the whole column comes apart, in every indicator, and nothing follows', () => {
    expect(parents([...sheet, ['North', 50], ['Dora', 49], ['Grand Total', 380]])).toBeUndefined();
    expect(
      parents([
        ['East', 3, 9],
        ['Acme', 1, 4],
        ['Bolt', 2, 4],
      ]),
    ).toBeUndefined();
    expect(
      parents([
        ['East', 3, 8],
        ['Acme', 1, 4],
        ['Bolt', 2, 4],
      ]),
    ).toEqual(['East']);
    expect(parents([...sheet, ['Grand Total', 330], ['Dora', 5]])).toBeUndefined();
  });

  it('are not taken for such where equal amounts happen to stand in pairs', () => {
    expect(
      parents([
        ['Acme', 5],
        ['Bolt', 5],
        ['Cato', 7],
        ['Dora', 7],
      ]),
    ).toBeUndefined();
    expect(
      parents([
        ['Acme', 5],
        ['Bolt', 5],
        ['Grand Total', 5],
      ]),
    ).toEqual(['Acme']);
  });

  it('may have parents of their own, where a grand total proves it', () => {
    const three = [
      ...([
        ['East', 300],
        ['Bern', 100],
        ['Acme', 100],
        ['Basel', 200],
        ['Bolt', 150],
        ['Cato', 50],
      ] as const),
      ...([
        ['West', 30],
        ['Genf', 30],
        ['Dora', 30],
      ] as const),
    ];
    expect(parents([...three, ['Grand Total', 330]])).toEqual(['East', 'Bern', 'Basel', 'West', 'Genf']);
    expect(parents(three)).toBeUndefined();
    expect(parents([...three, ['Grand Total', 331]])).toBeUndefined();
  });

  it('pass over negative amounts and zeros', () => {
    const rows = [
      ['East', 10],
      ['Acme', 30],
      ['Bolt', -20],
      ['Cato', 0],
      ['West', -4],
      ['Dora', -4],
      ['Total', 6],
    ] as const;
    expect(parents(rows)).toEqual(['East', 'West']);
  });

  it('are looked for with a few looks at each row, however many rows there are', () => {
    const looksPerRow = (rows: number, last: readonly (readonly [string, number])[]) => {
      const cells = [...Array.from({ length: rows }, (_, row) => row % 97), ...last.map(([, amount]) => amount)];
      const labels = [...Array.from({ length: rows }, (_, row) => `c${row}`), ...last.map(([label]) => label)];
      let looks = 0;
      const amounts = readNumberColumn(column('', cells), cells.length);
      const values = new Proxy(amounts.values, {
        get: (of, key) => {
          looks++;
          return Reflect.get(of, key, of) as unknown;
        },
      });
      expect(pivotParents(column('Row Labels', labels), [{ ...amounts, values }])).toBeUndefined();
      expect(looks).toBeGreaterThan(rows);
      return looks / rows;
    };
    for (const rows of [2_000, 20_000]) {
      expect(looksPerRow(rows, [])).toBeLessThan(10);
      expect(looksPerRow(rows, [['总计', 7]])).toBeLessThan(20);
    }
  });
});
