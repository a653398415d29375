import { measureKinds } from '../../../src/core/plan/measureLevels';
import { createWords } from '../../../src/locales/createWords';
import { measureOf } from '../../../src/actions/measureOf';
import { measuresSheet } from '../../../src/sheets/measures/measuresSheet';
import { readMeasureTexts } from '../../../src/sheets/measures/readMeasureTexts';
import { recordPlaces } from '../../../src/sheets/records/recordPlaces';
import { foundOn, recordTable, type FoundTable } from '../records/tableOfSheet';

const words = createWords('en-US');
const sheet = foundOn(measuresSheet(words));
const read = (found: FoundTable) => readMeasureTexts(recordTable(found, recordPlaces('measures')));
const edited = (row: number, header: string, cell: string | number): FoundTable => ({
  ...sheet,
  rows: sheet.rows.map((cells, index) =>
    index === row ? cells.map((each, place) => (sheet.headers[place] === header ? cell : each)) : cells,
  ),
});

describe('the measures as they stand on their sheet', () => {
  it.each(['en-US', 'zh-CN'] as const)('say in %s what the usual ones say as long as nobody edits them', (language) => {
    const say = createWords(language);
    const { texts, damage } = read(foundOn(measuresSheet(say)));
    expect([Object.keys(texts).length, damage]).toEqual([18, undefined]);
    for (const tier of ['A', 'B', 'C'] as const) {
      for (const verdict of ['steady', 'wavering', 'unsteady', 'lapsing', 'lost', 'tooShort'] as const) {
        expect(measureOf(tier, verdict, say, texts)).toEqual(measureOf(tier, verdict, say));
      }
    }
  });

  it('are the edited texts, blank ones too, and numbers as texts', () => {
    expect(read(edited(0, 'Visits', 'Call the owner')).texts['A-steady']!.visit).toBe('Call the owner');
    expect(read(edited(4, 'Credit', '')).texts['A-lost']!.credit).toBe('');
    expect(read(edited(4, 'Visits', 12)).texts['A-lost']!.visit).toBe('12');
  });

  it.each([
    ['en-US', 'Steadiness', 'Stability'],
    ['zh-CN', '上报', '升级'],
  ] as const)('are read from a sheet that an earlier version made in %s', (language, now, then) => {
    const made = foundOn(measuresSheet(createWords(language)));
    expect(made.headers).toContain(now);
    const before = { ...made, headers: made.headers.map((header) => (header === now ? then : header)) };
    expect(read(before)).toEqual(read(made));
  });

  it('go by tier and stability and not by the key, which may be gone', () => {
    const withoutKey = { headers: sheet.headers.slice(1), rows: sheet.rows.map((row) => row.slice(1)) };
    expect(read(withoutKey)).toEqual(read(sheet));
    const turned = {
      headers: [...sheet.headers].reverse(),
      rows: sheet.rows.map((row) => [...row].reverse()).reverse(),
    };
    expect(read(turned)).toEqual(read(sheet));
  });

  it('may have rows for other tiers; of two for the same customers the upper one counts', () => {
    const added = ['', 'd', '稳定', ...measureKinds.map(() => 'No visit')];
    const again = ['', 'A', 'Steady', ...measureKinds.map(() => 'Second')];
    const { texts, damage } = read({ ...sheet, rows: [...sheet.rows, added, again] });
    expect([Object.keys(texts).length, damage]).toEqual([19, undefined]);
    expect(texts['D-steady']!.visit).toBe('No visit');
    expect(texts['A-steady']!.visit).toBe('Weekly visit');
  });

  it('are told where they cannot be read, and never guessed', () => {
    const wrong = { sheetName: 'Records', kind: 'badRows', rows: 1, address: 'D7' };
    const { texts, damage } = read(edited(1, 'Tier', 'AA'));
    expect([damage, texts['A-wavering'], Object.keys(texts).length]).toEqual([wrong, undefined, 17]);
    for (const header of sheet.headers.slice(1)) {
      const headers = sheet.headers.map((each) => (each === header ? `My ${header}` : each));
      expect(read({ ...sheet, headers })).toEqual({
        texts: {},
        damage: { sheetName: 'Records', kind: 'columnMissing', column: header },
      });
    }
  });
});
