import { rankedRow } from '../../../../src/sheets/plans/rollUp/rankedRow';
import { roll } from './rollOn';

describe('the row of a ranked number', () => {
  it('is the first one that holds it', () =>
    expect(rankedRow(roll, 'gap', 'A1', undefined)).toBe('IF(COUNT(A1)=0,"",MINIFS(Roll[row],Roll[gap],A1))'));

  it('is below the one above where the numbers are equal', () =>
    expect(rankedRow(roll, 'gap', 'A2', { value: 'A1', row: 'B1' })).toBe(
      'IF(COUNT(A2)=0,"",MINIFS(Roll[row],Roll[gap],A2,Roll[row],">"&IF(A2=A1,B1,0)))',
    ));
});
