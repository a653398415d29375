import { readAmount } from '../../src/functions/readAmount';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('readAmount', () => {
  it('takes a number, also 0 and the one of a single cell', () => {
    expect([readAmount(12.5, 'start'), readAmount(0, 'start'), readAmount([[-3]], 'start')]).toEqual([12.5, 0, -3]);
  });

  it.each([[null], [''], ['12'], [true], [NaN], [[[1, 2]]], [[['']]]])('refuses %j', (argument) => {
    expect(errorOf(() => readAmount(argument, 'target'))).toEqual({
      code: '#VALUE!',
      message: 'target takes one number.',
    });
  });

  it('hands an error on by its name', () => {
    expect(errorOf(() => readAmount('#DIV/0!', 'target'))).toEqual({
      code: '#N/A',
      message: 'target is #DIV/0!. Correct that first.',
    });
  });
});
