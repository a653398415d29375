import { drawSheets } from '../../src/excel/drawSheets';
import { createPlanWords } from '../../src/locales/createPlanWords';
import { climbSheet } from '../../src/sheets/plans/climb/climbSheet';
import type { ReviewInput } from '../../src/sheets/plans/review/ReviewInput';
import { reviewSheet } from '../../src/sheets/plans/review/reviewSheet';
import { findLibreOffice } from '../e2e/libreOffice';
import { climbCase } from '../sheets/plans/climb/climbCase';
import { reviewCase } from '../sheets/plans/review/reviewCase';
import { errorsOn } from './errorsOn';
import { libreOfficeDiffers } from './libreOfficeDiffers';
import { namedOn } from './namedOn';
import type { OpenWorkbook } from './openWorkbook';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(240_000);

const libreOffice = findLibreOffice();
/** Skipped, and so reported, on a machine without it. */
const inLibreOffice = libreOffice === undefined ? it.skip : it;
const quick = new QuickWorkbooks();

const every = (target: number, actual: number): ReviewInput['scores'] => {
  const keys = ['payments', 'grossProfit', 'brandShare', 'volume', 'shelfShare', 'displayArea', 'stock', 'overdue'];
  const score = { target, actual, last: 90 };
  return Object.fromEntries([...keys, 'activities', 'service'].map((key) => [key, score]));
};
const reviews: readonly ReviewInput[] = [
  reviewCase(),
  reviewCase({ language: 'zh-CN', tier: 'B', scores: {}, lastCorrections: [] }),
  reviewCase({ scores: every(0, 0), language: 'zh-CN' }),
  reviewCase({ scores: every(100, 125.5) }),
  reviewCase({ scores: every(-5, -10), tier: 'B' }),
  reviewCase({ scores: every(0.2, 0.05), knownMonths: 1 }),
];
const climbs = [
  climbCase(),
  climbCase({ language: 'zh-CN', present: 300.3, goal: 120.12, periods: 60, actuals: [300, 290] }),
  climbCase({ periods: 1, present: 0, goal: 0 }),
];

describe('reviews and climbs in LibreOffice', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  inLibreOffice('calculate what they do in the workbench, whatever is known', async () => {
    const wanted = [...reviews.map((_, at) => `Review ${at}`), ...climbs.map((_, at) => `Climb ${at}`)];
    const { sheetIds } = await drawSheets(wanted, (names) => [
      ...reviews.map((input, at) => reviewSheet(input, names[at]!, createPlanWords(input.language))),
      ...climbs.map((input, at) => climbSheet(input, names[reviews.length + at]!, createPlanWords(input.language))),
    ]);
    const sheets = sheetIds.map((id) => book.engine.sheets.find((sheet) => sheet.id === id)!);
    // The last day of a long month: three months on there is none.
    for (const sheet of sheets.slice(0, reviews.length)) namedOn(book, sheet).write('qbr_date', 46_356);
    await book.engine.calculated();
    expect(sheets.flatMap(errorsOn)).toEqual([]);
    expect(namedOn(book, sheets[0]!).values('qbr_next')).toEqual([46_446]);
    const { compared, differences } = await libreOfficeDiffers(libreOffice!, book, sheets);
    expect([differences.length, differences.slice(0, 5)]).toEqual([0, []]);
    expect(compared).toBeGreaterThan(600);
  });
});
