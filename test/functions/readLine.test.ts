import { readLine } from '../../src/functions/readLine';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('readLine', () => {
  it('takes a row, a column or a cell', () => {
    expect([...readLine([[1, 2]], 'values').values]).toEqual([1, 2]);
    expect([...readLine([[1], [2]], 'values').values]).toEqual([1, 2]);
    expect([...readLine(5, 'values').values]).toEqual([5]);
  });

  it('names the argument that is a block, or that holds an error', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(errorOf(() => readLine(block, 'before'))).toEqual({
      code: '#VALUE!',
      message: 'before takes one row or one column.',
    });
    expect(errorOf(() => readLine([['#N/A']], 'after')).message).toContain('after: row 1, column 1');
  });
});
