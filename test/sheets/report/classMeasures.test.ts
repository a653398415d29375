import { createWords } from '../../../src/locales/createWords';
import { classMeasures } from '../../../src/sheets/report/classMeasures';

const words = createWords('en-US');
const own = {
  visit: ' On Mondays ',
  review: '',
  plan: '',
  credit: '',
  supply: '',
  promotion: '',
  training: '',
  escalation: '',
};

describe('what a class of customers gets', () => {
  it('is the usual text of each kind, as for a steady customer where nothing is known', () => {
    expect(classMeasures('A', 'steady', words, undefined)).toMatchObject({ visit: 'Weekly visit', escalation: 'None' });
    expect(classMeasures('A', undefined, words, {})).toEqual(classMeasures('A', 'steady', words, undefined));
  });

  it('is the user’s own text where there is one, blank ones too', () => {
    expect(classMeasures('A', 'lost', words, { 'A-lost': own })).toMatchObject({ visit: 'On Mondays', review: '' });
    expect(classMeasures('B', 'lost', words, { 'A-lost': own })!.visit).not.toBe('On Mondays');
  });

  it('is nothing without a tier, and below C unless the user has said so', () => {
    expect(classMeasures(undefined, 'steady', words, undefined)).toBeUndefined();
    expect(classMeasures('D', 'steady', words, undefined)).toBeUndefined();
    expect(classMeasures('D', 'steady', words, { 'D-steady': own })!.visit).toBe('On Mondays');
  });
});
