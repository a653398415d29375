import fc from 'fast-check';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Settings } from '../../src/core/abc/Settings';
import { createHeadlessEngine } from '../../src/workbench/engine/headlessEngine';
import type { Engine } from '../../src/workbench/engine/Engine';
import { isSameVerdict, nativeBook, verdictsOf, type RowVerdict, type ValueRow } from './nativeBook';
import { editedRows, nativeCases, settingsOf, superstoreRows, type NativeCase } from './nativeCases';
import { openNative, type NativeInWorkbench } from './nativeInWorkbench';

jest.setTimeout(240_000);

/** Rows whose cells show something else than was judged. */
const differences = (name: string, shown: readonly RowVerdict[], judged: readonly RowVerdict[]) =>
  judged.flatMap((each, row) =>
    isSameVerdict(shown[row]!, each) ? [] : [{ name, row, shown: shown[row], judged: each }],
  );

interface Opened extends NativeCase {
  readonly sheets: NativeInWorkbench;
}

describe("a judgement in formulas of Excel's own functions, in the workbench", () => {
  let engine: Engine;
  let opened = 0;
  beforeEach(() => {
    engine = createHeadlessEngine();
  });
  afterEach(() => engine.dispose());

  /** Lays cases out on sheets of their own; those that cannot be judged are left out. */
  const open = (cases: readonly NativeCase[]) =>
    cases.flatMap((each): Opened[] => {
      const book = nativeBook(each.rows, each.settings, String(opened++));
      return book ? [{ ...each, sheets: openNative(engine, book) }] : [];
    });
  const caseOf = (name: string, rows: readonly ValueRow[], settings: Partial<Settings>): NativeCase => {
    return { name, rows, settings: { ...defaultSettings(), ...settings } };
  };

  /** Every case as it stands now, against what `judge` says of the same rows. */
  async function expectJudged(cases: readonly Opened[]): Promise<void> {
    await engine.calculated();
    const wrong = cases.flatMap(({ name, rows, settings, sheets }) =>
      differences(name, sheets.shown(), verdictsOf(rows, settings)),
    );
    expect([wrong.length, wrong.slice(0, 5)]).toEqual([0, []]);
  }

  const withValues = (cases: readonly Opened[], edit: (rows: readonly ValueRow[]) => ValueRow[]) =>
    cases.map((each): Opened => {
      const rows = edit(each.rows);
      each.sheets.writeValues(rows);
      return { ...each, rows };
    });

  it.each([
    [1, 10],
    [2, 60],
    [3, 60],
  ] as const)(
    'gives what every method and combination of %i indicators judge, before and after values are edited',
    async (count, least) => {
      const cases = open(nativeCases(count));
      expect(cases.length).toBeGreaterThan(least);
      await expectJudged(cases);
      await expectJudged(withValues(cases, editedRows));
    },
  );

  it('gives the tiers of 793 customers, and moves the one whose sales are typed over', async () => {
    const rows = superstoreRows();
    const sales = rows.map(([first]) => [first!]);
    const cases = open([
      caseOf('sales', sales, { method: 'value', ratio: [70, 20, 10] }),
      caseOf('score', rows, { weights: { scale: 2 } }),
    ]);
    await expectJudged(cases);
    const last = cases[0]!.sheets.shown().findIndex(({ tier }) => tier === 'C');
    const edited = withValues(cases, (list) =>
      list.map((row, index) => (index === last ? [999_999, ...row.slice(1)] : row)),
    );
    await expectJudged(edited);
    expect(edited[0]!.sheets.shown()[last]!.tier).toBe('A');
  });

  it('judges anew when a ratio, a limit, a weight or a decision is edited', async () => {
    const two: ValueRow[] = Array.from({ length: 12 }, (_, index) => [100 - 7 * index, (index * 37) % 11]);
    const one = two.map(([value]) => [value!]);
    type Cell = readonly [row: number, column: number, value: number | string];
    const edits: readonly [ValueRow[], Partial<Settings>, readonly Cell[], Partial<Settings>][] = [
      [
        one,
        {},
        [
          [1, 1, 5],
          [3, 1, 3],
        ],
        { ratio: [5, 2, 3] },
      ],
      [two, { combination: 'worst' }, [[1, 1, 4]], { ratio: [4, 2, 2] }],
      [one, { method: 'value', ratio: [80, 15, 5] }, [[1, 1, 30]], { ratio: [30, 15, 5] }],
      [
        one,
        { method: 'limits', limits: { scale: [90, 50] } },
        [
          [1, 1, 70],
          [2, 1, 20],
        ],
        { limits: { scale: [70, 20] } },
      ],
      [two, {}, [[1, 2, 9]], { weights: { contribution: 9 } }],
      [two, { combination: 'minmax' }, [[1, 1, 0]], { weights: { scale: 0 } }],
      [two, { combination: 'ordered' }, [[1, 2, 4]], { weights: { contribution: 4 } }],
      [
        two,
        { combination: 'table' },
        [
          [4, 1, 'CC'],
          [4, 2, 'A'],
        ],
        { decisions: { CC: 'A' } },
      ],
    ];
    const cases = edits.flatMap(([rows, settings], index) => open([caseOf(String(index), rows, settings)]));
    await expectJudged(cases);
    const before = cases.map(({ sheets }) => sheets.shown());
    for (const [index, [, , cells]] of edits.entries()) {
      for (const cell of cells) cases[index]!.sheets.writeLimit(...cell);
    }
    await expectJudged(cases.map((each, at) => ({ ...each, settings: { ...each.settings, ...edits[at]![3] } })));
    const unmoved = cases.filter(({ sheets }, at) => JSON.stringify(sheets.shown()) === JSON.stringify(before[at]));
    expect(unmoved.map(({ name }) => name)).toEqual([]);
  });

  it('judges as `judge` does whatever the values are and become', async () => {
    const cents = fc.integer({ min: -300, max: 3000 }).map((each) => each / 100);
    const cell = fc.oneof(
      { weight: 8, arbitrary: cents },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
      fc.constant(null),
    );
    const list = (count: number) =>
      fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 14 });
    const given = fc.constantFrom(1, 2, 3).chain((count) => {
      return fc.tuple(list(count), list(count), fc.constantFrom(...settingsOf(count)));
    });
    await fc.assert(
      fc.asyncProperty(fc.array(given, { minLength: 8, maxLength: 8 }), async (drawn) => {
        const cases = drawn.flatMap(([rows, later, settings]) =>
          open([caseOf('drawn', rows, settings)]).map((each) => ({ each, later })),
        );
        await expectJudged(cases.map(({ each }) => each));
        const edited = cases.flatMap(({ each, later }) =>
          withValues([each], (rows) => rows.map((row, index) => later[index] ?? row)),
        );
        await expectJudged(edited);
        for (const { sheets } of edited) sheets.close();
      }),
      { numRuns: 8 },
    );
  });
});
