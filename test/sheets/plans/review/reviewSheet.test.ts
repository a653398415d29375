import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { reviewSheet } from '../../../../src/sheets/plans/review/reviewSheet';
import { cellsOf, shown } from '../../cellsOf';
import { reviewCase } from './reviewCase';

describe.each(['en-US', 'zh-CN'] as const)('the sheet of a review in %s', (language) => {
  const words = createPlanWords(language);
  const sheet = (rest: Parameters<typeof reviewCase>[0] = {}) =>
    reviewSheet(reviewCase({ language, ...rest }), 'QBR', words);
  const texts = (spec = sheet()) => cellsOf(spec).map((line) => line.map(shown));

  it('says whose, when and in what money, and is found by what it keeps', () => {
    const [title, intro] = texts(sheet({ unit: '千元' })).map(([first]) => first);
    expect(title).toMatch(/Northwind/);
    expect([title, intro]).toEqual([expect.stringContaining('2027Q2'), expect.stringContaining('千元')]);
    expect(texts()[1]![0]).not.toMatch(/\{\{|undefined/);
    expect(sheet().properties).toMatchObject({
      abcTemplate: 'businessReview',
      abcCustomerId: '00123',
      abcYear: '2027',
      abcPeriod: '2',
      abcLang: language,
    });
  });

  it('keeps its head in view, and names the cells that others look for', () => {
    const { freeze, names } = sheet();
    expect(freeze).toEqual({ rows: 4, columns: 1 });
    const keys = names!.map(({ name }) => name);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['qbr_date', 'qbr_total', 'qbr_score_service', 'qbr_fixIn']));
  });

  it('has a word for every key', () => expect(texts().flat().join('\n')).not.toMatch(/review\.|column\.|list\./));

  it('plans the next review in three months, of a B customer in six', () => {
    const next = (tier: 'A' | 'B') => {
      const spec = sheet({ tier });
      const { area } = spec.names!.find(({ name }) => name === 'qbr_next')!;
      return String(texts(spec)[area.row]![area.column]);
    };
    expect([next('A'), next('B')]).toEqual([expect.stringContaining(')+3,'), expect.stringContaining(')+6,')]);
  });

  it('never covers what it fills in, nor writes a cell twice', () => {
    const spec = sheet();
    const [chart] = spec.charts;
    for (const { row, cells } of spec.blocks)
      expect(row > chart!.to.row || row + cells.length - 1 < chart!.from.row).toBe(true);
    expect(spec.merges!.every(({ row, rows }) => row > chart!.to.row || row + rows - 1 < chart!.from.row)).toBe(true);
  });

  it('uses no function that the workbench or LibreOffice lacks', () => {
    const formulas = texts()
      .flat()
      .filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('='));
    expect(formulas.length).toBeGreaterThan(30);
    expect(formulas.join()).not.toMatch(/LET\(|XLOOKUP|XMATCH|SORTBY|EDATE|#REF|undefined|NaN/);
  });
});
