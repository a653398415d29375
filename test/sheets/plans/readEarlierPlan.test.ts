import { createPlanWords } from '../../../src/locales/createPlanWords';
import { annualPlanSheet } from '../../../src/sheets/plans/annualPlanSheet';
import { earlierPlanNames, readEarlierPlan } from '../../../src/sheets/plans/readEarlierPlan';
import { named } from './named';
import { planInput } from './planInput';

const words = createPlanWords('en-US');
const read = (cells: Parameters<typeof named>[1]) => readEarlierPlan(named('plan', cells), words);

describe('what goes on in a new version of a plan', () => {
  it('is what was corrected in its months, noughts and notes too, but no errors', () => {
    const adj = ['', 500, 0, -12.5, 'see note', '#VALUE!', null];
    expect(read({ adj }).adjustments).toEqual([null, 500, 0, -12.5, 'see note', null, null]);
  });

  it('is each action in which anything is filled in, its status in the words of the new version', () => {
    const { actions } = read({
      exAction: ['Display: month 9 +500', '', '', ''],
      exDue: [46_500, '', '', ''],
      exStatus: ['已完成', '未开始', 'Doing it', ''],
      exSource: ['QBR Q2', '', '', ''],
      exNote: ['', '', 'only a note', ''],
    });
    const blank = { exGoal: null, exOwner: null, exStart: null, exDone: null, exResource: null };
    expect(actions).toEqual([
      {
        ...blank,
        ...{ exAction: 'Display: month 9 +500', exDue: 46_500, exStatus: 'Done', exSource: 'QBR Q2', exNote: null },
      },
      { ...blank, exAction: null, exDue: null, exStatus: 'Doing it', exSource: null, exNote: 'only a note' },
    ]);
  });

  it('is what was written about each quarter, in whatever order they stand', () => {
    const { reviews } = read({ revQ: [2, 1, 4, 3], revHeld: [46_600, '', '', ''], revCorr: [3, '', '', 'some'] });
    expect(reviews.map(({ revHeld, revCorr }) => [revHeld, revCorr])).toEqual([
      [null, null],
      [46_600, 3],
      [null, 'some'],
      [null, null],
    ]);
  });

  it('is nothing where the plan lost all its names, and each name is asked for once', () => {
    const nothing = readEarlierPlan({}, words);
    expect([nothing.adjustments, nothing.actions, nothing.reviews.flatMap((row) => Object.values(row))]).toEqual([
      [],
      [],
      Array<null>(24).fill(null),
    ]);
    expect(new Set(earlierPlanNames).size).toBe(earlierPlanNames.length);
  });

  it.each(['A', 'B'] as const)(
    'stands in its cells of the new one, with rows enough for all actions: tier %s',
    (tier) => {
      const earlier = read({
        adj: ['', 500],
        exAction: Array.from({ length: 17 }, (_, row) => `Action ${row + 1}`),
        revQ: [1, 2, 3, 4],
        revHeld: ['', 46_600],
      });
      const { blocks, names } = annualPlanSheet(planInput({ customer: { tier }, earlier }), 'Plan', words);
      const content = (name: string, down: number, right = 0) => {
        const { area } = names!.find((each) => each.name === name)!;
        const at = { row: area.row + down, column: area.column + right };
        const block = blocks.find(
          ({ row, column, cells }) =>
            at.row >= row &&
            at.row < row + cells.length &&
            at.column >= column &&
            at.column < column + cells[0]!.length,
        )!;
        return block.cells[at.row - block.row]![at.column - block.column];
      };
      expect([content('plan_adj', 0, 0), content('plan_adj', 0, 1), content('plan_adj', 0, 2)]).toEqual([
        null,
        500,
        null,
      ]);
      expect([content('plan_exAction', 0), content('plan_exAction', 16)]).toEqual(['Action 1', 'Action 17']);
      expect([content('plan_revHeld', 0), content('plan_revHeld', 1)]).toEqual([null, 46_600]);
    },
  );
});
