import { cellIssues } from '../../../../src/core/intake/findings/cellIssues';
import type { Mapping } from '../../../../src/core/intake/Mapping';
import { cellsOf } from '../cellsOf';
import { judgedFrom } from '../judgedFrom';

const find = (grid: ReturnType<typeof cellsOf>, mapping: Mapping, firstRow = 1) =>
  cellIssues(judgedFrom({ ...grid, firstRow }, mapping), firstRow);
const two: Mapping = {
  customer: 0,
  indicators: [
    { kind: 'scale', column: 1 },
    { kind: 'contribution', column: 2 },
  ],
};

describe('the findings about cells', () => {
  it('are kept apart by column, also where two columns bear the same name', () => {
    const found = find(cellsOf(['Customer', 'Sales', 'Sales'], ['Ann', '5', '6'], ['Bo', 7, '8']), two, 10);
    expect(found.map(({ code, count, examples }) => [code, count, ...examples])).toEqual([
      ['textNumber', 1, 'B11'],
      ['textNumber', 2, 'C11', 'C12'],
    ]);
  });

  it('point at the header where no cell is to blame', () => {
    const found = find(cellsOf(['Customer', 'Sales', ''], ['Ann', 5, ''], ['Bo', 6, '']), two);
    expect(found).toEqual([{ code: 'noNumbers', severity: 'blocks', count: 1, column: 'C', examples: ['C1'] }]);
  });

  it('name an error cell even on a row that is left out', () => {
    const found = find(
      cellsOf(['Customer', 'Sales', 'Profit'], ['Ann', 5, 1], ['合计', '#REF!', 1], ['', 1, '#N/A']),
      two,
    );
    expect(found.filter(({ code }) => code === 'errorCell').flatMap(({ examples }) => examples)).toEqual(['B3', 'C4']);
  });

  it('are none for clean cells', () => {
    expect(find(cellsOf(['Customer', 'Sales', 'Profit'], ['Ann', 5, 1], ['Bo', 6, -1]), two)).toEqual([]);
  });
});
