import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { namedReader } from '../../../../src/sheets/plans/namedReader';
import { earlierCorrections } from '../../../../src/sheets/plans/review/earlierCorrections';
import { named } from '../named';

const words = createPlanWords('en-US');
const plan = namedReader(
  named('plan', {
    exAction: ['Own', 'First', 'Second', 'Third', ''],
    exSource: ['', 'QBR Q1', 'QBR Q2', 'QBR Q2', 'QBR Q2'],
    exDue: ['', 46_400, 46_500, 'end of July', ''],
    exStatus: ['Done', '已完成', '进行中', 'waiting', ''],
  }),
  'plan',
);
const review = namedReader(
  named('qbr', {
    fixItem: ['Carried', 'Left', 'Not agreed', ''],
    fixDue: [1, 46_600, 3, ''],
    fixAgreed: ['是', '是', '否', '是'],
    fixIn: ['是', '', '', ''],
  }),
  'qbr',
);

describe('the corrections of earlier reviews', () => {
  it('are the actions of the last one that brought any, in the words of the new review', () => {
    expect(earlierCorrections(plan, 3, undefined, words)).toEqual([
      { item: 'Second', due: 46_500, status: 'In progress' },
      { item: 'Third', due: 'end of July', status: 'waiting' },
    ]);
    expect(earlierCorrections(plan, 2, undefined, words)).toEqual([{ item: 'First', due: 46_400, status: 'Done' }]);
    expect(earlierCorrections(plan, 1, undefined, words)).toEqual([]);
  });

  it('are those agreed too that nobody carried into the plan, once each', () => {
    const left = { item: 'Left', due: 46_600, status: '' };
    expect(earlierCorrections(plan, 2, { cells: review, isOfPlan: true }, words).slice(1)).toEqual([left]);
    const carried = { item: 'Carried', due: 1, status: '' };
    expect(earlierCorrections(plan, 1, { cells: review, isOfPlan: false }, words)).toEqual([carried, left]);
  });
});
