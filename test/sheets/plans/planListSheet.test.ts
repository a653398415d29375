import { planListSheet } from '../../../src/sheets/plans/planListSheet';
import { readTemplate } from '../../../src/sheets/plans/readTemplate';
import { cellsOf } from '../cellsOf';
import { planInput } from './planInput';

const line = { customer: planInput({ customer: { id: 'c1', tier: 'C' } }).customer, growth: 0.03, owner: 'Mia' };

describe.each(['en-US', 'zh-CN'] as const)('the sheet of the plan list in %s', (language) => {
  const spec = planListSheet([line, line], 2027, 'Lines', 'AbcPlanList2', language);

  it('is a table under its title, and nothing under it', () => {
    const [{ name, row, rows }] = spec.tables as [(typeof spec.tables)[number]];
    expect([spec.name, name, rows]).toEqual(['Lines', 'AbcPlanList2', 3]);
    expect(cellsOf(spec)).toHaveLength(row + rows);
    expect(spec.freeze).toEqual({ rows: row + 1, columns: 2 });
    expect(spec.names!.map((each) => each.name)).toEqual(['list_asof', 'list_closed']);
  });

  it('is found again by what it keeps', () =>
    expect(readTemplate(spec.properties!)).toMatchObject({ template: 'planList', language, year: 2027 }));
});
