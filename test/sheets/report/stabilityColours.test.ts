import { createWords } from '../../../src/locales/createWords';
import { stabilityColours } from '../../../src/sheets/report/stabilityColours';
import { contrast } from '../contrast';

describe('the colours of stability', () => {
  it('go by the words of the language, each of its own, and can be read', () => {
    const english = stabilityColours(createWords('en-US'));
    expect(english.map(({ text }) => text)).toEqual(['Steady', 'Wavering', 'Unsteady', 'Lapsing', 'Lost']);
    expect(stabilityColours(createWords('zh-CN'))[3]!.text).toBe('将流失');
    expect(new Set(english.map(({ fill }) => fill)).size).toBe(english.length);
    for (const { fill, font } of english) expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  });
});
