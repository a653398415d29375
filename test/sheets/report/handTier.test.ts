import { handTier } from '../../../src/sheets/report/handTier';

describe('the tier in force beside one set by hand', () => {
  it('takes only one letter that is in use, written as the capital', () => {
    expect(handTier('H5', 'B5', 'ABCD')).toBe(
      '=IFERROR(IF(AND(LEN(H5)=1,ISNUMBER(FIND(UPPER(H5),"ABCD"))),UPPER(H5),B5),B5)',
    );
  });
});
