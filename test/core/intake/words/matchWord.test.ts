import { matchWord } from '../../../../src/core/intake/words/matchWord';

describe('a header against a list of terms', () => {
  it('fits by the first term it holds', () => {
    expect(matchWord(' order date ', ['order date', 'date'])).toBe(0);
    expect(matchWord(' ship date ', ['order date', 'date'])).toBe(1);
    expect(matchWord(' region ', ['order date', 'date'])).toBeUndefined();
  });

  it('fits whole English words, with a plural s, and Chinese anywhere', () => {
    expect(matchWord(' marginal ', ['margin'])).toBeUndefined();
    expect(matchWord(' gross margins ', ['gross margin'])).toBe(0);
    expect(matchWord('本月回款额', ['回款'])).toBe(0);
  });

  it('fits a term with a "$" only at the end', () => {
    expect(matchWord(' sales order ', ['order$'])).toBe(0);
    expect(matchWord(' sales orders ', ['order$'])).toBe(0);
    expect(matchWord(' order value ', ['order$'])).toBeUndefined();
    expect(matchWord(' 流水号 ', ['号$'])).toBe(0);
    expect(matchWord(' 流水号码 ', ['号$'])).toBeUndefined();
  });
});
