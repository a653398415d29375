import { guessCurrency } from '../../../../src/core/intake/guess/guessCurrency';
import { headColumn } from '../../../../src/core/intake/guess/headColumn';
import { cellsOf } from '../cellsOf';

const guess = (headers: string[], ...row: string[]) => {
  const found = guessCurrency(cellsOf(headers, row, row).columns.map(headColumn));
  return found && [found.column.header, found.confidence];
};

describe('the column of currencies', () => {
  it('is sure by word and codes, likely by one of them, else none', () => {
    expect(guess(['客户', '币种'], 'USD', '人民币')).toEqual(['币种', 'sure']);
    expect(guess(['Currency'], 'dollars of a kind')).toEqual(['Currency', 'likely']);
    expect(guess(['x', 'y'], 'CNY', 'abc')).toEqual(['x', 'likely']);
    expect(guess(['客户'], 'abc')).toBeUndefined();
  });
});
