import { readMeasureTable } from '../../src/functions/readMeasureTable';
import { createWords } from '../../src/locales/createWords';
import { measuresSheet } from '../../src/sheets/measures/measuresSheet';
import { measureKinds } from '../../src/core/plan/measureLevels';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

const texts = (first: string) => [first, ...measureKinds.slice(1).map((kind) => `${first} ${kind}`)];
const headers = [
  'Tier',
  'Stability',
  'Visits',
  'Reviews',
  'Plan',
  'Credit',
  'Supply',
  'Promotion',
  'Training',
  'Escalation',
];
const lostA = ['A', 'Lost', ...texts('Call')];
const rows = [lostA, ['b', '波动', ...texts('Write')], ['D', 'tooShort', ...texts('Wait')]];
const read = Object.freeze({
  'A-lost': Object.fromEntries(measureKinds.map((kind, place) => [kind, lostA[place + 2]])),
  'B-wavering': Object.fromEntries(measureKinds.map((kind, place) => [kind, texts('Write')[place]])),
  'D-tooShort': Object.fromEntries(measureKinds.map((kind, place) => [kind, texts('Wait')[place]])),
});

describe('a table of measures as an argument', () => {
  beforeEach(() => {
    useRealCustomFunctions();
  });

  it('is read without headers, with the key before it or without, and with columns of others beside it', () => {
    expect(readMeasureTable(rows, 'table')).toEqual(read);
    const keyed = rows.map((cells) => [`${cells[0]}-${cells[1]}`, ...cells]);
    expect(readMeasureTable(keyed, 'table')).toEqual(read);
    expect(
      readMeasureTable(
        keyed.map((cells) => [...cells, 'mine']),
        'table',
      ),
    ).toEqual(read);
  });

  it('is read by its headers in any order and in both languages', () => {
    expect(readMeasureTable([headers, ...rows], 'table')).toEqual(read);
    const backwards = [headers, ...rows].map((cells) => ['own', ...cells].reverse());
    expect(readMeasureTable(backwards, 'table')).toEqual(read);
    const chinese = ['查找键', '级别', '稳定度', '拜访', '回顾', '计划', '信用', '供货', '促销', '培训', '升级'];
    expect(readMeasureTable([chinese, ...rows.map((cells) => ['', ...cells])], 'table')).toEqual(read);
  });

  it.each(['en-US', 'zh-CN'] as const)('is the one that the sheet of measures has in %s', (language) => {
    const words = createWords(language);
    const [header, body] = measuresSheet(words).blocks;
    const cells = [...header!.cells, ...body!.cells.map((row) => ['#N/A', ...row.slice(1)])];
    const table = readMeasureTable(cells, 'table');
    expect(Object.keys(table)).toHaveLength(18);
    expect(table['C-lapsing']!.promotion).toBe(words('measure.promotion.2'));
  });

  it('passes blank rows over and takes the upper of two rows for the same customers', () => {
    const blank = Array.from({ length: 10 }, () => null);
    expect(readMeasureTable([blank, ...rows, blank, ['a', 'LOST', ...texts('Second')]], 'table')).toEqual(read);
  });

  it('is refused with the row that cannot be read', () => {
    expect(errorOf(() => readMeasureTable([...rows, ['A', 'often', ...texts('x')]], 'table'))).toEqual({
      code: '#VALUE!',
      message: 'table: row 4 of the range needs a tier from A to E and a stability. Correct that row first.',
    });
    expect(errorOf(() => readMeasureTable([headers, ['', 'lost', ...texts('x')]], 'table'))).toEqual({
      code: '#VALUE!',
      message: 'table: row 2 of the range needs a tier from A to E and a stability. Correct that row first.',
    });
    expect(errorOf(() => readMeasureTable([['A', 'lost', 'Call', '#REF!', '', '', '', '', '', '']], 'table'))).toEqual({
      code: '#N/A',
      message: 'table: row 1, column 4 of the range holds #REF!. Correct that cell first.',
    });
  });

  it('is refused where a column is missing or has another header', () => {
    const message =
      'table takes a tier, a stability and the eight measures side by side, as the sheet Measures has them.';
    const refusal = { code: '#VALUE!', message };
    for (let column = 0; column < headers.length; column++) {
      const without = [headers, ...rows].map((cells) => cells.filter((_, place) => place !== column));
      expect(errorOf(() => readMeasureTable(without, 'table'))).toEqual(refusal);
      const renamed = headers.map((header, place) => (place === column ? 'Mine' : header));
      expect(errorOf(() => readMeasureTable([renamed, ...rows], 'table'))).toEqual(refusal);
    }
    expect(errorOf(() => readMeasureTable([['A', 'lost', 'Call']], 'table'))).toEqual(refusal);
  });
});
