import { indicatorColumns } from '../../../src/core/intake/Mapping';

describe('the columns of an indicator', () => {
  it('are its own, or those of its periods in their order', () => {
    expect(indicatorColumns({ kind: 'scale', column: 4 })).toEqual([4]);
    const periods = [
      { column: 7, first: 45658, last: 45688 },
      { column: 3, first: 45689, last: 45716 },
    ];
    expect(indicatorColumns({ kind: 'scale', periods, unused: [9] })).toEqual([7, 3]);
  });
});
