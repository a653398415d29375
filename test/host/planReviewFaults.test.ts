import { carryReview } from '../../src/actions/carryReview';
import { makeReview } from '../../src/actions/makeReview';
import { openReviewList } from '../../src/actions/openReviewList';
import { serialOf } from '../../src/core/intake/calendar/serialOf';
import { planInput } from '../sheets/plans/planInput';
import { valueOf } from './analyseNow';
import { describeFaults, ofTheNewSheet } from './describeFaults';
import { calmDown, sheetNames } from './listWithFaults';
import { namedOn } from './namedOn';
import { planOn } from './planOn';
import { planListOn } from './planListOn';

/** The smaller plan is enough: what fails is the host. */
const input = planInput({ customer: { tier: 'B' } });
const midAugust = serialOf(2027, 8, 15)!;

describeFaults('making a review', {
  isBrief: true,
  prepare: async (book) => {
    const plan = await planOn(book, input);
    return () => makeReview(plan.sheet.id, 2, 'en-US');
  },
  check: (book, { isNew }) => {
    expect([isNew, sheetNames(book)]).toEqual([true, ['Sheet1', 'Plan', 'QBR-Northwind-2027Q2']]);
  },
  deletions: ofTheNewSheet,
});

describeFaults('carrying corrections into a plan', {
  isBrief: true,
  prepare: async (book) => {
    const plan = await planOn(book, input);
    const { sheetId } = valueOf(await makeReview(plan.sheet.id, 2, 'en-US'));
    const review = namedOn(
      book,
      book.engine.sheets.find(({ id }) => id === sheetId)!,
    );
    plan.write('asof', midAugust);
    plan.write('adj', ...Array<undefined>(8).fill(undefined), '=100+1');
    review.write('qbr_fixItem', 'Display', 'Visits');
    review.write('qbr_fixMonth', 9);
    review.write('qbr_fixAmount', 500);
    review.write('qbr_fixAgreed', 'Yes', 'Yes');
    await book.engine.calculated();
    return () => carryReview(sheetId, new Date(2027, 7, 16));
  },
  check: async (book, value) => {
    calmDown(book);
    expect(value).toMatchObject({ carried: 2, already: 0 });
    const plan = namedOn(book, book.engine.sheets[1]!);
    expect([plan.formulas('plan_adj')[8], plan.formulas('plan_exAction').filter((cell) => cell !== null)]).toEqual([
      '=N((100+1))+500',
      ['Display: month 9 +500', 'Visits'],
    ]);
  },
  deletions: [
    { title: 'the plan', sheet: (sheets) => sheets.find(({ name }) => name === 'Plan'), canRetry: false },
    { title: 'the review', sheet: (sheets) => sheets.find(({ name }) => name.startsWith('QBR')), canRetry: false },
  ],
});

describeFaults('adding a quarter to the review list', {
  isBrief: true,
  prepare: async (book) => {
    await planListOn(book, ['Fir', 'Elm']);
    valueOf(await openReviewList(2027, 1, 'en-US'));
    await book.engine.calculated();
    return () => openReviewList(2027, 2, 'en-US');
  },
  check: (book, { added }) => {
    const table = book.engine.sheets.at(-1)!.tables[0]!;
    expect([added, table.area.rows]).toEqual([2, 5]);
  },
});
