import { createPlanWords } from '../../../src/locales/createPlanWords';
import { reviewListSheet } from '../../../src/sheets/plans/reviewListSheet';
import { cellsOf } from '../cellsOf';

const lines = [
  { customerId: '00123', customer: 'Fir', period: '2027Q1', rate: 0.8 },
  { customerId: '7', customer: '=cmd', period: '2027Q1', rate: undefined },
];

describe.each(['en-US', 'zh-CN'] as const)('the sheet of the review list in %s', (language) => {
  it('is a table of customers with what is known, and nothing under it', () => {
    const spec = reviewListSheet(lines, 2027, 'Reviews', language);
    const [{ row, rows, columns, name }] = spec.tables as [(typeof spec.tables)[number]];
    expect([name, rows, columns]).toEqual(['AbcReviewList', 3, 8]);
    const cells = cellsOf(spec);
    expect(cells).toHaveLength(row + rows);
    const blank = [null, null, null, null];
    expect(cells.slice(row + 1)).toEqual([
      ['00123', 'Fir', '2027Q1', 0.8, ...blank],
      ['7', '=cmd', '2027Q1', null, ...blank],
    ]);
    expect(cells[row]).toContain(createPlanWords(language)('reviewList.nextStep'));
    expect(spec.properties).toMatchObject({ abcTemplate: 'reviewList', abcYear: '2027' });
  });

  it('has one blank row for nobody', () =>
    expect(reviewListSheet([], 2027, 'Reviews', language).tables[0]!.rows).toBe(2));
});
