import { firstDraft } from '../../../src/taskpane/plan/PlanDraft';
import { planRequestOf } from '../../../src/taskpane/plan/planRequestOf';

const usual = {
  year: 2027,
  wanted: [],
  hasSeason: true,
  links: 'possible',
  usualUnit: '元',
  hasPlanned: true,
} as const;

describe('what a draft asks for', () => {
  it('is the usual where nothing was said', () => {
    expect(planRequestOf(firstDraft, usual)).toEqual({
      year: 2027,
      customerIds: [],
      growth: { A: 0.08, B: 0.05, C: 0.03 },
      split: 'season',
      owner: '',
      unit: '元',
      existing: 'keep',
      linksActuals: false,
    });
  });

  it('is no season without months, and no formulas on a source that cannot have them', () => {
    const split = (chosen: 'season' | 'even' | 's' | undefined, hasSeason: boolean) =>
      planRequestOf({ ...firstDraft, split: chosen }, { ...usual, hasSeason }).split;
    expect([split('season', false), split(undefined, false), split('s', false), split('even', true)]).toEqual([
      'even',
      'even',
      's',
      'even',
    ]);
    const linked = { ...firstDraft, linksActuals: true };
    expect(planRequestOf(linked, usual).linksActuals).toBe(true);
    expect(planRequestOf(linked, { ...usual, links: 'noDays' }).linksActuals).toBe(false);
  });

  it('is a new version only where there is a plan', () => {
    const draft = { ...firstDraft, existing: 'newVersion', unit: '' } as const;
    expect(planRequestOf(draft, usual)).toMatchObject({ existing: 'newVersion', unit: '' });
    expect(planRequestOf(draft, { ...usual, hasPlanned: false }).existing).toBe('keep');
  });

  it('has NaN for a growth that cannot be read', () => {
    const growth = { ...firstDraft.growth, B: 'abc' };
    expect(planRequestOf({ ...firstDraft, growth }, usual).growth).toEqual({ A: 0.08, B: NaN, C: 0.03 });
  });
});
