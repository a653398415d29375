import { createWords } from '../../../src/locales/createWords';
import { nativeColumns } from '../../../src/sheets/native/nativeColumns';
import { nativeJudgement } from './nativeExample';

const headers = (...of: Parameters<typeof nativeJudgement>) =>
  nativeColumns(nativeJudgement(...of), createWords('en-US')).map(({ header }) => header);

describe('the columns beside native formulas', () => {
  it('are none with one indicator', () => {
    expect(headers(1)).toEqual([]);
  });

  it('are shares, then letters, of several', () => {
    expect(headers(2)).toEqual([
      'Sales: share 0 to 1',
      'Profit: share 0 to 1',
      'Sales: letter (1 = A)',
      'Profit: letter (1 = A)',
    ]);
    expect(headers(2, { combination: 'best' })).toEqual(['Sales: letter (1 = A)', 'Profit: letter (1 = A)']);
  });
});
