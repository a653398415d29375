import { judgementFormulas } from '../../src/sheets/judgementFormulas';

describe('the formulas of a judgement', () => {
  it('say nothing that the functions take by themselves', () => {
    expect(judgementFormulas('B2:B9', 1, { method: 'count', ratio: [1, 2, 2] })).toEqual({
      tier: '=ABC.TIER(B2:B9)',
      profile: '=ABC.PROFILE(B2:B9)',
    });
  });

  it('write ratio and method out where they differ', () => {
    expect(judgementFormulas('B2:B9', 1, { method: 'count', ratio: [1, 3] }).tier).toBe('=ABC.TIER(B2:B9,{1,3})');
    expect(judgementFormulas('B2:B9', 1, { method: 'value', ratio: [80, 15, 5] })).toEqual({
      tier: '=ABC.TIER(B2:B9,{80,15,5},"value")',
      profile: '=ABC.PROFILE(B2:B9,{80,15,5},"value")',
    });
  });

  it('compose tier and score when several indicators decide', () => {
    expect(judgementFormulas('B2:D9', 3, { method: 'count', ratio: [1, 3, 6] })).toEqual({
      tier: '=ABC.TIER(ABC.SCORE(B2:D9),{1,3,6})',
      profile: '=ABC.PROFILE(B2:D9,{1,3,6})',
      score: '=ABC.SCORE(B2:D9)',
    });
  });

  it('cut the score by count 1:2:2 when shares of the value draw the letters', () => {
    const { tier, profile } = judgementFormulas('B2:C9', 2, { method: 'value', ratio: [70, 20, 10] });
    expect(tier).toBe('=ABC.TIER(ABC.SCORE(B2:C9))');
    expect(profile).toBe('=ABC.PROFILE(B2:C9,{70,20,10},"value")');
  });
});
