import type { EngineValue } from '../../src/workbench/engine/Engine';
import { planInput } from '../sheets/plans/planInput';
import { errorsOn } from './errorsOn';
import type { OpenWorkbook } from './openWorkbook';
import { planOn, type PlanOn } from './planOn';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(120_000);

const quick = new QuickWorkbooks();
const odd: readonly EngineValue[] = ['abc', -5, 1e12, 1e300, true, null, '2027-03-01'];
/** Each of them alone: much depends on them. */
const head = ['year', 'asof', 'growth', 'target_in', 'split', 'dec', 'k', 'mid', 'base', 'closed'];
/** These together, each with something else; those that are multiplied stand apart. */
const terms = [
  ['unit', 'rMode', 'rPay', 'bRate'],
  ['tier', 'rGate', 'resRate'],
];
/** Of each the second cell. */
const months = ['ly', 'share', 'adj', 'act', 'actGp'];

type Area = Parameters<PlanOn['sheet']['write']>[0];

/** The columns of tables that people fill in, by their place within their block: those of one place do not depend on each other. */
function columnsOf({ spec }: PlanOn): readonly (readonly (Area & { readonly isDate: boolean })[])[] {
  const places: (Area & { readonly isDate: boolean })[][] = [];
  let place = 0;
  for (const { row, column, cells, style, formats } of spec.blocks) {
    if (style === 'heading') place = 0;
    if ((style !== 'input' && style !== 'given') || cells.length < 2) continue;
    (places[place] ??= []).push({ row, column, rows: cells.length, columns: 1, isDate: formats?.[0] === 'yyyy-mm-dd' });
    place += 1;
  }
  return places;
}

describe('an annual plan', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  it('shows no error value whatever is typed into a cell that people fill in', async () => {
    const plan = await planOn(book, planInput());
    const { sheet } = plan;
    plan.write('asof', 46_614);
    plan.write('bRate', 0.05);
    const columns = columnsOf(plan);
    for (const { isDate, ...area } of columns.flat()) {
      const filled = sheet.formulas(area).map(([cell]) => [cell ?? (isDate ? 46_600 : 3)]);
      sheet.write(area, filled);
    }
    await book.engine.calculated();
    expect(errorsOn(sheet)).toEqual([]);
    const [before, wrong] = [sheet.values(sheet.usedArea(true)!), [] as string[]];

    /** Types odd things into cells, looks for errors, and puts back what was there. */
    const tryIn = async (what: string, areas: readonly Area[], values: (row: number, area: number) => EngineValue) => {
      const kept = areas.map((area) => sheet.formulas(area));
      areas.forEach((area, place) => {
        const rows = Array.from({ length: area.rows }, (_, row) => [values(row, place)]);
        sheet.write(area, rows);
      });
      await book.engine.calculated();
      const errors = errorsOn(sheet);
      if (errors.length > 0) wrong.push(`${what}: ${errors[0]!} and ${errors.length - 1} more`);
      areas.forEach((area, index) => sheet.write(area, kept[index]!));
    };
    const cellOf = (name: string, right: number) => {
      const { row, column } = plan.spec.names!.find((each) => each.name === `plan_${name}`)!.area;
      return { row, column: column + right, rows: 1, columns: 1 };
    };
    const tryTogether = async (names: readonly string[], right = 0) => {
      for (const first of odd.keys()) {
        const typed = names.map((_, index) => odd[(first + index) % odd.length]!);
        await tryIn(
          `${names.join()} ${typed.join()}`,
          names.map((name) => cellOf(name, right)),
          (_, index) => typed[index]!,
        );
      }
    };
    for (const name of head) await tryTogether([name]);
    for (const names of terms) await tryTogether(names);
    await tryTogether(months, 1);
    // Three rows are the fewest that a table has: all of the seven have stood in each.
    for (const [place, areas] of columns.entries())
      for (const first of [0, 3, 6]) {
        await tryIn(`column ${place}, ${first}`, areas, (row) => odd[(first + row) % odd.length]!);
      }
    await book.engine.calculated();
    expect(sheet.values(sheet.usedArea(true)!)).toEqual(before);
    plan.write('qi', 100, 200, 300, 400);
    await tryTogether(['qi'], 1);
    expect(wrong).toEqual([]);
  });

  it('knows no day of a year that is none, and nothing that is due by a day that is none', async () => {
    const plan = await planOn(book, planInput());
    await plan.type('asof', 46_614);
    expect([plan.values('closed'), plan.values('export')[24]]).toEqual([[7], 2]);
    await plan.type('asof', 'abc');
    expect([plan.values('closed'), plan.values('export')[24]]).toEqual([[0], 0]);
    plan.write('asof', 46_614);
    await plan.type('year', 'abc');
    expect([plan.values('revDate'), plan.values('export')[24]]).toEqual([[null, null, null, null], 0]);
  });
});
