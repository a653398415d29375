import { readStability } from '../../src/functions/readStability';
import { stabilityWords } from '../../src/locales/stabilityWords';

describe('readStability', () => {
  it('reads every word of both languages, every code and the three classes', () => {
    for (const words of Object.values(stabilityWords)) {
      for (const [verdict, word] of Object.entries(words)) {
        expect([readStability(word), readStability(word.toUpperCase()), readStability(verdict)]).toEqual([
          verdict,
          verdict,
          verdict,
        ]);
      }
    }
    expect(['X', ' y', 'z'].map(readStability)).toEqual(['steady', 'wavering', 'unsteady']);
  });

  it('takes a blank for steady and knows no other text', () => {
    expect(readStability(' ')).toBe('steady');
    expect(readStability('XX')).toEqual({ unknown: 'unknownStability' });
    expect(readStability('constructor')).toEqual({ unknown: 'unknownStability' });
  });
});
