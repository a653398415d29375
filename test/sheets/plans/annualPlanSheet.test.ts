import { createPlanWords } from '../../../src/locales/createPlanWords';
import type { Language } from '../../../src/locales/Language';
import { annualPlanSheet } from '../../../src/sheets/plans/annualPlanSheet';
import { readTemplate } from '../../../src/sheets/plans/readTemplate';
import type { CellSpec, SheetSpec } from '../../../src/sheets/SheetSpec';
import { planInput } from './planInput';

/** What other sheets, the pane and the user's own formulas know of every plan. */
const names =
  'id customer manager year tier profile unit asof next target_in growth base split dec k mid closed target targetGp ' +
  'm ly cs cl share cb cum ca tgt adj fin act rate gap yoy q qi tq aq lyq dq gq rq ' +
  'target_q1 target_q2 target_q3 target_q4 revQ revDate revHeld revRate revGood revBad revGap revCorr revNext ' +
  'exAction exGoal exOwner exStart exDue exStatus exDone exLate exFlag exResource exSource exNote ' +
  'rqFrom rqRate rqStep raFrom raRate raStep rMode rGate rPay rPlan raPlan rEarned raEarned ' +
  'aName aStart aEnd aCost aActual aStatus bRate budget resRate reserve free line lineActual ' +
  'merItem merTarget merLatest objObjective objSmart used export';
const onlyFull = 'idx tgtGp actGp';

function planOf(tier: 'A' | 'B', language: Language = 'en-US'): SheetSpec {
  const input = planInput({ language, customer: { tier, name: '', profile: '' }, owner: '' });
  return annualPlanSheet(input, 'Plan', createPlanWords(language));
}

const named = ({ names: all = [] }: SheetSpec) => all.map(({ name }) => name);
const cellsOf = ({ blocks }: SheetSpec) => blocks.flatMap(({ cells }) => cells.flat());
const isFormula = (cell: CellSpec) => cell !== null && typeof cell === 'object';

/** Every text that the sheet can show: its cells, texts in its formulas, lists and sentences. */
/** Formulas know these words of lists in both languages. */
const bothLanguages = new Set(
  (['en-US', 'zh-CN'] as const).flatMap((language) =>
    [
      ...['list.status.done', 'list.status.cancelled', 'list.rebateMode.whole'],
      ...['list.split.season', 'list.split.s', 'list.split.manual'],
    ].map((key) => createPlanWords(language)(key)),
  ),
);

function textsOf(spec: SheetSpec): string[] {
  const cells = cellsOf(spec).flatMap((cell) => {
    if (typeof cell === 'string') return [cell];
    if (cell === null || typeof cell === 'number') return [];
    return [...cell.formula.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1]!);
  });
  const lists = (spec.validations ?? []).flatMap(({ accepts, title, message }) => [
    title,
    message,
    ...(accepts.kind === 'list' ? accepts.items : []),
  ]);
  const charts = spec.charts.flatMap((chart) => [
    chart.title,
    ...(chart.kind === 'series' ? chart.series.map(({ name }) => name) : []),
  ]);
  const rules = (spec.formatRules ?? []).flatMap((rule) =>
    'formula' in rule ? [...rule.formula.matchAll(/"([^"]*)"/g)].map((match) => match[1]!) : [],
  );
  return [...cells, ...lists, ...charts, ...rules, spec.print!.foot!];
}

describe('the annual plan', () => {
  it('has every name that is known of a plan, once; those of the full plan only there', () => {
    for (const tier of ['A', 'B'] as const) {
      const all = named(planOf(tier));
      expect(new Set(all).size).toBe(all.length);
      expect(all).toEqual(expect.arrayContaining(names.split(' ').map((name) => `plan_${name}`)));
      const full = onlyFull.split(' ').map((name) => `plan_${name}`);
      expect(full.filter((name) => all.includes(name))).toEqual(tier === 'A' ? full : []);
    }
  });

  it.each(['A', 'B'] as const)('of tier %s refers in formulas only to names that it has', (tier) => {
    const spec = planOf(tier);
    const known = new Set(named(spec));
    const used = cellsOf(spec)
      .filter(isFormula)
      .flatMap(({ formula }) => formula.match(/plan_\w+/g) ?? []);
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(['A', 'B'] as const)(
    'of tier %s writes no cell twice, and merges none that is merged or beyond its page',
    (tier) => {
      const spec = planOf(tier);
      const written = new Set<string>();
      for (const { row, column, cells } of spec.blocks)
        cells.forEach((line, down) =>
          line.forEach((_, right) => {
            const place = `${row + down} ${column + right}`;
            expect(written).not.toContain(place);
            written.add(place);
          }),
        );
      const merged = new Set<string>();
      for (const { row, column, rows, columns } of spec.merges!) {
        expect([rows, column + columns <= spec.columnWidths.length]).toEqual([1, true]);
        for (let right = column; right < column + columns; right++) {
          expect(merged).not.toContain(`${row} ${right}`);
          merged.add(`${row} ${right}`);
        }
      }
    },
  );

  it('speaks one language', () => {
    for (const tier of ['A', 'B'] as const) {
      const english = textsOf(planOf(tier, 'en-US')).filter((text) => !bothLanguages.has(text));
      expect(english.filter((text) => /[\u2e80-\uffef]/.test(text))).toEqual([]);
      // Letters and names that both languages write alike.
      const shared = /SMART|ABC Planner|ABCPLAN1|00123|QBR|Q\d|[A-Z]区?(?![A-Za-z])|m²/g;
      const chinese = textsOf(planOf(tier, 'zh-CN')).filter((text) => !bothLanguages.has(text));
      expect(chinese.filter((text) => /[A-Za-z]{2,}/.test(text.replace(shared, '')))).toEqual([]);
    }
  });

  it('says in its properties what it is', () => {
    const input = planInput({ language: 'zh-CN', revision: 2 });
    const { properties, tabColour, freeze } = annualPlanSheet(input, '年计划', createPlanWords('zh-CN'));
    expect(readTemplate(properties!)).toMatchObject({
      template: 'annualPlan',
      language: 'zh-CN',
      customerId: '00123',
      year: 2027,
      revision: 2,
    });
    expect([tabColour, freeze]).toEqual(['#D4EDDA', { rows: 5, columns: 1 }]);
  });

  it('links actuals to the source where it is told to, each to its own measure', () => {
    const ledger = { ids: 'S[Customer]', days: 'S[Day]', payments: 'S[Amount]' };
    const spec = annualPlanSheet(planInput({ ledger }), 'Plan', createPlanWords('en-US'));
    const rowOf = (name: string) => {
      const { row } = spec.names!.find((each) => each.name === name)!.area;
      return spec.blocks.find((block) => block.row === row && block.column === 1)!.cells[0]!;
    };
    expect(rowOf('plan_act').map((cell) => isFormula(cell) && cell.formula.includes('S[Amount]'))).toEqual(
      Array<boolean>(12).fill(true),
    );
    // The source has no gross profit: what is known of it stands there.
    expect(
      rowOf('plan_actGp')
        .slice(0, 7)
        .every((cell) => typeof cell === 'number'),
    ).toBe(true);
  });
});
