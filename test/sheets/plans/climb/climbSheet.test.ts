import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { climbSheet } from '../../../../src/sheets/plans/climb/climbSheet';
import { cellsOf, shown } from '../../cellsOf';
import { climbCase } from './climbCase';

describe.each(['en-US', 'zh-CN'] as const)('the sheet of a climb in %s', (language) => {
  const sheet = (rest: Parameters<typeof climbCase>[0] = {}) =>
    climbSheet(climbCase({ language, ...rest }), 'Climb', createPlanWords(language));
  const texts = (spec = sheet()) => cellsOf(spec).map((line) => line.map(shown));

  it('is one table with nothing under it, beside its chart of plan and actual', () => {
    const spec = sheet();
    const [table] = spec.tables;
    expect(spec.tables).toMatchObject([{ name: 'AbcClimb', column: 0, rows: 14, columns: 7 }]);
    expect(texts()).toHaveLength(table!.row + table!.rows);
    const [chart] = spec.charts;
    expect(chart).toMatchObject({ from: { row: table!.row, column: 7 } });
    expect(chart!.kind === 'series' && chart!.series.map(({ values }) => values.rows)).toEqual([13, 13]);
    expect(new Set(texts()[table!.row]!.slice(0, 7)).size).toBe(7);
  });

  it('says which year it is of only where it is of a plan', () => {
    const { customerId, customer, periods, start, actuals } = climbCase();
    const free = { customerId, customer, periods, start, actuals, language };
    const spec = climbSheet(free, 'Climb', createPlanWords(language));
    expect(spec.properties).not.toHaveProperty('abcYear');
    expect(sheet().properties).toMatchObject({ abcTemplate: 'climb', abcYear: '2027', abcCustomerId: '00123' });
    expect(texts(spec)[1]![0]).not.toBe(texts()[1]![0]);
  });

  it('has a word for every key', () => expect(texts().flat().join('\n')).not.toMatch(/climb\.|column\.|list\.|\{\{/));

  it('leaves present and goal to be filled in where they are not known', () => {
    const { customerId, customer, periods, start, actuals } = climbCase();
    const bare = { customerId, customer, periods, start, actuals, language };
    const spec = climbSheet(bare, 'Climb', createPlanWords(language));
    const at = (name: string) => spec.names!.find((each) => each.name === name)!.area;
    const style = ({ row, column }: { row: number; column: number }) =>
      spec.blocks.find((block) => block.row === row && block.column === column)!.style;
    expect([style(at('climb_now')), style(at('climb_goal'))]).toEqual(['input', 'input']);
  });
});
