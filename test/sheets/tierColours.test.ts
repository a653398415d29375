import { tiers } from '../../src/core/abc/Tier';
import { tierColours } from '../../src/sheets/tierColours';
import { contrast } from './contrast';

describe('the colours of tiers', () => {
  it('exist for every tier and can be read: contrast of at least 4.5 to 1', () => {
    expect(tierColours.map(({ text }) => text)).toEqual([...tiers]);
    for (const { fill, font } of tierColours) expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  });
});
