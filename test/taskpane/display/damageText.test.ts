import type { RecordDamage } from '../../../src/core/history/WorkbookRecords';
import { createWords } from '../../../src/locales/createWords';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { damageText } from '../../../src/taskpane/display/damageText';

/** One of each kind; the compiler complains when one is missing. */
const kinds: Record<RecordDamage['kind'], Omit<RecordDamage, 'kind'>> = {
  noTable: { sheetName: 'ABC runs' },
  columnMissing: { sheetName: 'ABC runs', column: 'Made on' },
  badRows: { sheetName: 'ABC runs', rows: 1200, address: 'A7' },
  several: { sheetName: 'ABC runs', other: 'ABC runs (2)' },
  severalTables: { sheetName: 'ABC runs' },
  doubled: { sheetName: 'ABC runs', run: 7 },
  rowsMissing: { sheetName: 'ABC runs', run: 8 },
};
const damages = Object.entries(kinds).map(([kind, given]) => ({ kind, ...given }) as RecordDamage);

describe('damageText', () => {
  it.each(['en-US', 'zh-CN'] as const)(
    'says of every kind what is wrong, and that nothing was changed, in %s',
    (language) => {
      for (const damage of damages) {
        const said = damageText(damage, createWords(language), createNumberFormats(language));
        expect(said).toContain('ABC runs');
        expect(said).toMatch(language === 'en-US' ? /Nothing was changed/ : /未作任何改动/);
        expect(said).not.toMatch(/pane\.|\{\{|undefined/);
      }
    },
  );

  it('names the place', () => {
    const say = (damage: RecordDamage) => damageText(damage, createWords('en-US'), createNumberFormats('en-US'));
    expect(say(damages[1]!)).toContain('column “Made on”');
    expect(say(damages[2]!)).toContain('1,200 rows cannot be read, the first at A7');
    expect(say({ ...damages[2]!, rows: 1 })).toContain('1 row cannot be read, at A7');
    expect(say(damages[3]!)).toContain('“ABC runs” and “ABC runs (2)”');
    expect(say(damages[5]!)).toContain('number 7');
    expect(say(damages[6]!)).toContain('judgement 8');
  });
});
