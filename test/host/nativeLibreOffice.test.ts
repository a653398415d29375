import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { findLibreOffice } from '../e2e/libreOffice';
import { isSameVerdict, nativeBook, verdictsOf, type ValueRow } from './nativeBook';
import { editedRows, nativeCases, superstoreRows, type NativeCase } from './nativeCases';
import { calculateNative } from './nativeInLibreOffice';

jest.setTimeout(240_000);

const libreOffice = findLibreOffice();
/** Skipped, and so reported, on a machine without it. */
const inLibreOffice = libreOffice === undefined ? it.skip : it;

/** Every case in one file, its values as they are and as edited, against what `judge` says of the same rows. */
async function expectJudged(
  cases: readonly NativeCase[],
  ...edits: ((rows: readonly ValueRow[]) => readonly ValueRow[])[]
): Promise<void> {
  const laid = cases.flatMap((each, index) => {
    const book = nativeBook(each.rows, each.settings, String(index));
    return book ? [{ ...each, book }] : [];
  });
  expect(laid.length).toBeGreaterThan(cases.length / 2);
  for (const edit of [(rows: readonly ValueRow[]) => rows, ...edits]) {
    const shown = await calculateNative(
      libreOffice!,
      laid.map(({ book, rows }) => ({ book, values: edit(rows) })),
    );
    const wrong = laid.flatMap(({ name, rows, settings }, index) =>
      verdictsOf(edit(rows), settings).flatMap((judged, row) => {
        const seen = shown[index]![row]!;
        return isSameVerdict(seen, judged) ? [] : [{ name, row, seen, judged }];
      }),
    );
    expect([wrong.length, wrong.slice(0, 5)]).toEqual([0, []]);
  }
}

describe("a judgement in formulas of Excel's own functions, in LibreOffice", () => {
  inLibreOffice.each([1, 2, 3] as const)(
    'gives what every method and combination of %i indicators judge, before and after values are edited',
    (count) => expectJudged(nativeCases(count), editedRows),
  );

  inLibreOffice('gives the tiers of 793 customers, and moves the one whose sales are typed over', async () => {
    const rows = superstoreRows();
    const value = { name: 'value', rows, settings: defaultSettings('value') };
    const count = { name: 'count', rows: rows.map(([sales]) => [sales!]), settings: defaultSettings() };
    const last = verdictsOf(count.rows, count.settings).findIndex(({ tier }) => tier === 'C');
    const edit = (list: readonly ValueRow[]) =>
      list.map((row, index) => (index === last ? [999_999, ...row.slice(1)] : row));
    expect(verdictsOf(edit(count.rows), count.settings)[last]!.tier).toBe('A');
    await expectJudged([value, count], edit);
  });

  inLibreOffice('does not judge a number that is a text', async () => {
    const rows: ValueRow[] = [
      [9, 4],
      ['12', 3],
      [7, '8'],
      [5, 2],
      [4, 1],
      ['3', '0'],
      [1, 5],
    ];
    await expectJudged([{ name: 'texts', rows, settings: defaultSettings() }]);
  });
});
