import { countsFrom1904 } from '../excel/countsFrom1904';
import { drawSheets } from '../excel/drawSheets';
import { HostError } from '../excel/HostError';
import { readNamed } from '../excel/readNamed';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import { earlierNamesOfReview, planNamesOfReview, readReviewInput } from '../sheets/plans/review/readReviewInput';
import { reviewSheet } from '../sheets/plans/review/reviewSheet';
import { templateSheetName } from '../sheets/plans/templateSheetName';
import { findTemplates } from './findTemplates';
import { goToTemplate } from './goToTemplate';
import { onceMore } from './onceMore';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { planOf } from './planOf';
import { reviewsOf } from './reviewsOf';

/**
 * Makes the review sheet of a plan's quarter, filled with what the plan and the review before say; shows the one that is there already.
 * Fails with `sheetGone` without the plan, `protectedWorkbook`.
 * @param quarter 1 to 4
 */
export function makeReview(
  planSheetId: string,
  quarter: number,
  language: Language,
): Promise<Outcome<{ readonly sheetId: string; readonly sheetName: string; readonly isNew: boolean }>> {
  return outcomeOf(() =>
    onceMore(async () => {
      const sheets = await findTemplates();
      const { customerId, year } = planOf(sheets, planSheetId);
      const reviews = reviewsOf(sheets, customerId);
      const place = (each: { readonly year: number; readonly quarter: number }) => 4 * each.year + each.quarter;
      const now = place({ year, quarter });
      const there = reviews.find((review) => place(review) === now);
      if (there) {
        await goToTemplate(there);
        return { sheetId: there.sheetId, sheetName: there.sheetName, isNew: false };
      }
      const before = reviews.filter((review) => place(review) < now).sort((one, other) => place(other) - place(one))[0];
      const [plan, earlier] = await readNamed([
        { sheetId: planSheetId, names: planNamesOfReview },
        ...(before ? [{ sheetId: before.sheetId, names: earlierNamesOfReview }] : []),
      ]);
      if (!plan) throw new HostError('sheetGone', false, { context: 'unnamed' });
      const is1904 = await countsFrom1904();
      const input = readReviewInput({
        ...{ customerId, year, quarter, language, plan: plan.cells, is1904 },
        ...(before && earlier && { earlier: { year: before.year, cells: earlier.cells } }),
      });
      const words = createPlanWords(language);
      const { customer } = input;
      const { sheetNames, sheetIds } = await drawSheets(
        (taken) => [templateSheetName('businessReview', words, { customer, year, quarter }, taken)],
        ([name]) => [reviewSheet(input, name!, words)],
      );
      return { sheetId: sheetIds[0]!, sheetName: sheetNames[0]!, isNew: true };
    }),
  );
}
