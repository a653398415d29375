import { decisionRows } from '../../../src/taskpane/settings/decisionRows';

describe('decisionRows', () => {
  it('names every profile of three indicators once, best letters first', () => {
    const rows = decisionRows(3, 3, {});
    expect(rows).toHaveLength(27);
    expect(new Set(rows.map(({ profile }) => profile)).size).toBe(27);
    expect(rows[0]).toEqual({ profile: 'AAA', usual: 'A', tier: 'A' });
    expect(rows[26]).toEqual({ profile: 'CCC', usual: 'C', tier: 'C' });
  });

  it('shows the decision where there is one, and the middle letter beside it', () => {
    const rows = decisionRows(2, 3, { AC: 'A' });
    expect(rows.map(({ profile, usual, tier }) => `${profile} ${usual}${tier}`)).toEqual([
      'AA AA',
      'AB BB',
      'AC BA',
      'BA BB',
      'BB BB',
      'BC CC',
      'CA BB',
      'CB CC',
      'CC CC',
    ]);
  });

  it('gives no rows where there would be more than 27', () => {
    expect(decisionRows(2, 5, {})).toHaveLength(25);
    expect(decisionRows(3, 4, {})).toEqual([]);
  });
});
