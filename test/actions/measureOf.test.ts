import { measureOf } from '../../src/actions/measureOf';
import { measure } from '../../src/functions/measure';
import { createWords } from '../../src/locales/createWords';
import { useRealCustomFunctions } from '../functions/useRealCustomFunctions';

const verdicts = ['steady', 'wavering', 'unsteady', 'lapsing', 'lost', 'tooShort'] as const;

describe('what a class of customers gets', () => {
  it.each(['en-US', 'zh-CN'] as const)('is in %s line by line what ABC.MEASURE gives', (language) => {
    useRealCustomFunctions(language);
    const words = createWords(language);
    for (const tier of ['A', 'B', 'C'] as const) {
      for (const verdict of verdicts) {
        expect([[measureOf(tier, verdict, words).join(words('measure.lineSeparator'))]]).toEqual(
          measure(tier, verdict),
        );
      }
    }
  });

  it('is that of a steady customer where the stability is not known, and nothing without measures', () => {
    const words = createWords('en-US');
    expect(measureOf('A', undefined, words)).toEqual(measureOf('A', 'steady', words));
    expect(measureOf('A', undefined, words)[0]).toBe('Visits: Weekly visit');
    expect([measureOf('D', 'lost', words), measureOf(undefined, 'lost', words)]).toEqual([[], []]);
  });
});
