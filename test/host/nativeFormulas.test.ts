import { createHeadlessEngine } from '../../src/workbench/engine/headlessEngine';
import type { Engine } from '../../src/workbench/engine/Engine';
import { isSameVerdict, nativeBook, verdictsOf, type NativeBook, type RowVerdict } from './nativeBook';
import { editedRows, nativeCases, settingsOf, superstoreRows, type NativeCase } from './nativeCases';
import { openNative, type NativeInWorkbench } from './nativeInWorkbench';

jest.setTimeout(300_000);

/** Rows whose cells show something else than was judged. */
const differences = (name: string, shown: readonly RowVerdict[], judged: readonly RowVerdict[]) =>
  judged.flatMap((each, row) => (isSameVerdict(shown[row]!, each) ? [] : [{ name, row, shown: shown[row], judged: each }]));

describe('a judgement in formulas of Excel\'s own functions, in the workbench', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createHeadlessEngine();
  });
  afterEach(() => engine.dispose());

  const open = (cases: readonly NativeCase[]) =>
    cases.flatMap((each, index): [NativeCase, NativeBook, NativeInWorkbench][] => {
      const book = nativeBook(each.rows, each.settings, String(index));
      return book ? [[each, book, openNative(engine, book)]] : [];
    });

  it('gives the tiers, profiles and scores of every method and combination, before and after values are edited', async () => {
    const opened = open(nativeCases());
    expect(opened.length).toBeGreaterThan(300);
    console.time('a'); await engine.calculated(); console.timeEnd('a');
    expect(opened.flatMap(([{ name, rows, settings }, , sheets]) => differences(name, sheets.shown(), verdictsOf(rows, settings))).slice(0, 5)).toEqual([]);
    for (const [{ rows }, , sheets] of opened) sheets.writeValues(editedRows(rows));
    await engine.calculated();
    expect(
      opened.flatMap(([{ name, rows, settings }, , sheets]) => differences(name, sheets.shown(), verdictsOf(editedRows(rows), settings))).slice(0, 5),
    ).toEqual([]);
  });
});
