import { tiers } from '../../src/core/abc/Tier';
import { tierColours } from '../../src/sheets/tierColours';

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('the colours of tiers', () => {
  it('exist for every tier and can be read: contrast of at least 4.5 to 1', () => {
    expect(tierColours.map(({ text }) => text)).toEqual([...tiers]);
    for (const { fill, font } of tierColours) {
      const [light, dark] = [luminance(fill), luminance(font)];
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
