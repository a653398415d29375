import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { reviewFindings } from '../../../../src/sheets/plans/review/reviewFindings';
import { reviewCase } from './reviewCase';

const words = createPlanWords('en-US');
const find = (rest: Parameters<typeof reviewCase>[0] = {}) => reviewFindings(reviewCase(rest), words);

describe('what the figures of a quarter say', () => {
  it('is an achievement where the target was reached, or not exceeded where less is better', () => {
    expect(find().achievements).toMatchObject([
      { item: 'Gross profit', figures: 'Target 20,000.0, actual 20,600.5, 103.0% achieved', value: 600.5 },
      { item: 'Stock over 90 days', figures: 'Target 20%, actual 16%, 80.0% achieved', value: null },
    ]);
  });

  it('is a gap with what closing it is worth where money is missing', () => {
    expect(find().gaps).toMatchObject([
      {
        item: 'Payments',
        figures: '87.7% achieved',
        ideal: 100_000,
        present: 87_700,
        value: 12_300,
        format: '#,##0.0',
      },
      { item: 'Brand profit share', ideal: 0.35, present: 0.34, value: null, format: '0.0%' },
    ]);
  });

  it('is a mistake where we did not do what we had planned', () => {
    expect(find().mistakes).toMatchObject([
      { item: 'Activities done', figures: 'Target 3, actual 2, 66.7% achieved' },
      { item: 'Overdue actions', figures: '2 of 6 actions are overdue' },
    ]);
  });

  it('has no value where a target is met to the cent', () => {
    const { achievements } = find({ scores: { payments: { target: 0.3, actual: 0.1 + 0.2 } } });
    expect(achievements).toMatchObject([{ item: 'Payments', value: null }]);
  });

  it.each([
    ['nothing is known', {}],
    ['there is no target', { payments: { actual: 5 } }],
    ['there is no actual', { payments: { target: 5 } }],
    ['the target is 0', { payments: { target: 0, actual: 5 } }],
    ['the target is below 0', { payments: { target: -1, actual: 5 } }],
  ])('is nothing where %s', (_, scores) => {
    const none = { achievements: [], mistakes: [], gaps: [] };
    expect(find({ scores, actions: { all: 3, late: 0 } })).toEqual(none);
  });
});
