import { nativeLetterTier } from '../../../src/sheets/native/nativeLetterTier';

const tier = (rule: 'best' | 'worst' | 'median' | 'table', decisions?: string) =>
  nativeLetterTier(rule, 'X5:Z5', 'B5', 'ABC', decisions);

describe('the native formula of a tier by letters', () => {
  it('is blank where there is no profile', () => {
    expect(tier('best')).toBe('=IF(B5="","",MID("ABC",MIN(X5:Z5),1))');
    expect(tier('worst')).toBe('=IF(B5="","",MID("ABC",MAX(X5:Z5),1))');
  });

  it('takes the lower one half-way between two letters', () => {
    expect(tier('median')).toBe('=IF(B5="","",MID("ABC",ROUNDUP(MEDIAN(X5:Z5),0),1))');
  });

  it('looks the profile up among the decisions, else takes the middle', () => {
    expect(tier('table', 'O!$C$6:$D$8')).toBe(
      '=IF(B5="","",IFERROR(UPPER(VLOOKUP(B5,O!$C$6:$D$8,2,FALSE)),MID("ABC",ROUNDUP(MEDIAN(X5:Z5),0),1)))',
    );
  });
});
