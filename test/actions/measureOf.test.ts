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

  it('is the text of the own measures where they have a row for the class', () => {
    const words = createWords('en-US');
    const blank = {
      visit: '',
      review: '',
      plan: '',
      credit: '',
      supply: '',
      promotion: '',
      training: '',
      escalation: '',
    };
    const texts = {
      'A-lost': { ...blank, visit: 'Call the owner' },
      'D-steady': { ...blank, plan: 'None' },
      'B-lost': blank,
    };
    expect(measureOf('A', 'lost', words, texts)).toEqual(['Visits: Call the owner']);
    expect(measureOf('D', undefined, words, texts)).toEqual(['Plan: None']);
    expect(measureOf('B', 'lost', words, texts)).toEqual([]);
    expect(measureOf('A', 'steady', words, texts)).toEqual(measureOf('A', 'steady', words));
  });
});
