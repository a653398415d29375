import { changeCells } from '../excel/changeCells';
import { countsFrom1904 } from '../excel/countsFrom1904';
import { HostError } from '../excel/HostError';
import { readNamed } from '../excel/readNamed';
import { createPlanWords } from '../locales/createPlanWords';
import { namedReader } from '../sheets/plans/namedReader';
import {
  correctionNames,
  neededCorrectionNames,
  readCorrections,
  type CorrectionFault,
} from '../sheets/plans/review/readCorrections';
import { carriedCells, planNamesOfCarrying } from './carriedCells';
import { findTemplates } from './findTemplates';
import { localSerial } from './localSerial';
import { neededCells } from './namedCell';
import { onceMore } from './onceMore';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { currentPlan } from './planOf';
import { reviewsOf } from './reviewsOf';

/** What became of a review's agreed corrections. */
export interface CarriedReview {
  readonly planSheet: string;
  /** Of the plan. */
  readonly year: number;
  /** Corrections that are in the plan now and were not before. */
  readonly carried: number;
  /** Those that were in the plan already. */
  readonly already: number;
  /** Those not agreed, so not carried. */
  readonly open: number;
  /** Agreed ones that cannot be carried, with the row (1-based) they stand on. */
  readonly refused: readonly { readonly row: number; readonly because: CorrectionFault }[];
}

/**
 * Carries the agreed corrections of a review into months of the plan that come after its quarter and are not over, once each; the
 * targets as they were stay beside. Both sheets are changed or none. Fails with `notEmpty` where the plan has too few free rows for actions or a text where an amount is to be
 * added, with `damagedRecord` where cells are gone that it needs, with `sheetGone` without the review or a plan of its year.
 */
export function carryReview(reviewSheetId: string, today: Date = new Date()): Promise<Outcome<CarriedReview>> {
  return outcomeOf(() =>
    onceMore(async () => {
      const sheets = await findTemplates();
      const sheet = reviewsOf(sheets).find(({ sheetId }) => sheetId === reviewSheetId);
      if (!sheet) throw gone();
      const { customerId, year, quarter, facts } = sheet;
      const plan = currentPlan(sheets, customerId, year);
      const [review, planNow] = await readNamed([
        { sheetId: reviewSheetId, names: [...correctionNames, 'qbr_date'] },
        { sheetId: plan.sheetId, names: planNamesOfCarrying },
      ]);
      if (!review || !planNow) throw gone();
      for (const name of neededCorrectionNames) neededCells(review, name);
      const is1904 = await countsFrom1904();
      const monthsOver = Math.min(12, Math.max(0, 12 * (today.getFullYear() - year) + today.getMonth()));
      const { ready, refused, already, open } = readCorrections(review.cells, { year, quarter, monthsOver, is1904 });
      await changeCells(
        carriedCells({
          review: { sheetId: reviewSheetId, named: review, words: createPlanWords(facts.language) },
          plan: { sheetId: plan.sheetId, named: planNow, words: createPlanWords(plan.facts.language) },
          ...{ quarter, ready },
          today: Math.floor(localSerial(today, is1904)),
          held: namedReader(review.cells, 'qbr').number('date'),
        }),
      );
      const { row: top } = neededCells(review, 'qbr_fixItem');
      return {
        planSheet: planNow.sheetName,
        year,
        carried: ready.length,
        already,
        open,
        refused: refused.map(({ index, because }) => ({ row: top + index + 1, because })),
      };
    }),
  );
}

function gone(): HostError {
  return new HostError('sheetGone', false, { context: 'unnamed' });
}
