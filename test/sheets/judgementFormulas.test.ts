import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Settings } from '../../src/core/abc/Settings';
import { indicatorKinds } from '../../src/core/intake/Mapping';
import { judgementFormulas } from '../../src/sheets/judgementFormulas';

const value = Object.freeze(defaultSettings('value'));
const formulas = (numbers: string, count: number, settings: Partial<Settings> = {}) => {
  const indicators = indicatorKinds.slice(0, count).map((kind) => ({ kind, header: kind }));
  return judgementFormulas(numbers, { indicators, settings: { ...defaultSettings('count'), ...settings } });
};

describe('the formulas of a judgement', () => {
  it('say nothing that the functions take by themselves', () => {
    expect(formulas('B2:B9', 1)).toEqual({ tier: '=ABC.TIER(B2:B9)', profile: '=ABC.PROFILE(B2:B9)' });
  });

  it('write ratio and method out where they differ', () => {
    expect(formulas('B2:B9', 1, { ratio: [1, 3] }).tier).toBe('=ABC.TIER(B2:B9,{1,3})');
    expect(formulas('B2:B9', 1, value)).toEqual({
      tier: '=ABC.TIER(B2:B9,{80,15,5},"value")',
      profile: '=ABC.PROFILE(B2:B9,{80,15,5},"value")',
    });
    expect(formulas('B2:B9', 1, { method: 'computed' }).tier).toBe('=ABC.TIER(B2:B9,,"computed")');
  });

  it('compose tier and score when several indicators decide', () => {
    expect(formulas('B2:D9', 3, { ratio: [1, 3, 6] })).toEqual({
      tier: '=ABC.TIER(ABC.SCORE(B2:D9),{1,3,6})',
      profile: '=ABC.PROFILE(B2:D9,{1,3,6})',
      score: '=ABC.SCORE(B2:D9)',
    });
  });

  it('cut the score by count 1:2:2 when anything else draws the letters', () => {
    const { tier, profile } = formulas('B2:C9', 2, { ...value, ratio: [70, 20, 10] });
    expect(tier).toBe('=ABC.TIER(ABC.SCORE(B2:C9))');
    expect(profile).toBe('=ABC.PROFILE(B2:C9,{70,20,10},"value")');
  });

  it('write weights and the way of scoring out where they matter', () => {
    const score = (settings: Partial<Settings>) => formulas('B2:D9', 3, settings).score;
    expect(score({ weights: { contribution: 2.5 } })).toBe('=ABC.SCORE(B2:D9,{1,2.5,1})');
    expect(score({ weights: { scale: 2, contribution: 2, brandShare: 2 } })).toBe('=ABC.SCORE(B2:D9)');
    expect(score({ combination: 'minmax' })).toBe('=ABC.SCORE(B2:D9,,"minmax")');
    expect(score({ combination: 'ordered', weights: { scale: 0 } })).toBe('=ABC.SCORE(B2:D9,{0,1,1},"ordered")');
  });

  it('give each indicator its own row of limits, filled up to one width of two or more', () => {
    const limits = { scale: [1e6, 2e5], contribution: [9e4], brandShare: [0.5, 0.25, 1e-7] };
    const settings = { method: 'limits', limits } as const;
    expect(formulas('B2:B9', 1, settings).tier).toBe('=ABC.TIER(B2:B9,{1000000,200000},"limits")');
    expect(formulas('B2:C9', 2, settings).profile).toBe('=ABC.PROFILE(B2:C9,{1000000,200000;90000,""},"limits")');
    expect(formulas('B2:D9', 3, settings).profile).toContain('{1000000,200000,"";90000,"","";0.5,0.25,1E-7}');
    const one = { method: 'limits', limits: { scale: [5], contribution: [3] } } as const;
    expect(formulas('B2:C9', 2, one).profile).toBe('=ABC.PROFILE(B2:C9,{5,"";3,""},"limits")');
  });

  it('are only those of the letters where letters decide', () => {
    for (const combination of ['median', 'best', 'worst', 'table'] as const) {
      expect(formulas('B2:C9', 2, { combination })).toEqual({ profile: '=ABC.PROFILE(B2:C9)' });
      expect(formulas('B2:B9', 1, { combination }).tier).toBe('=ABC.TIER(B2:B9)');
    }
  });
});
