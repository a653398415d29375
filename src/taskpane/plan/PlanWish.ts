import type { CarriedReview } from '../../actions/carryReview';
import type { RolledUp } from '../../actions/RolledUp';
import type { ScaffoldedPlans } from '../../actions/scaffoldPlans';
import type { WorkbookPlans } from '../../actions/WorkbookPlans';
import type { PlanRequest } from '../../core/plan/PlanRequest';

/** What the screen asks of the workbook; asked again as it stands when it has failed. */
export type PlanWish =
  | { readonly kind: 'listPlans' }
  | {
      readonly kind: 'make';
      readonly request: PlanRequest;
      /** The plan sheets that were there when it was first asked: whoever asks again gets no second new version. */
      readonly known: readonly string[];
    }
  | { readonly kind: 'openSheet'; readonly sheetId: string; readonly isShown: boolean }
  | { readonly kind: 'makeReview'; readonly planSheetId: string; readonly quarter: number }
  | {
      readonly kind: 'carryReview';
      readonly planSheetId: string;
      readonly reviewSheetId: string;
      readonly quarter: number;
    }
  | { readonly kind: 'makeClimb'; readonly planSheetId: string }
  | { readonly kind: 'refreshRollUp'; readonly year: number }
  | { readonly kind: 'openDashboard'; readonly year: number }
  | { readonly kind: 'openSigning'; readonly year: number }
  | { readonly kind: 'openReviewList'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'openMeasures' };

/** A sheet that was made or shown, and how many customers were added to it where that is counted. */
export interface OpenedSheet {
  readonly sheetName: string;
  readonly isNew: boolean;
  readonly added?: number;
}

/** What the workbook gave, by the wish it answers. */
export type PlanAnswer =
  | { readonly kind: 'listPlans'; readonly plans: WorkbookPlans }
  | { readonly kind: 'make'; readonly made: ScaffoldedPlans }
  | { readonly kind: 'openSheet' }
  | { readonly kind: 'carryReview'; readonly carried: CarriedReview }
  | { readonly kind: 'refreshRollUp'; readonly rolled: RolledUp }
  | { readonly kind: OpeningKind; readonly opened: OpenedSheet };

export type OpeningKind = Extract<
  PlanWish['kind'],
  'makeReview' | 'makeClimb' | 'openDashboard' | 'openSigning' | 'openReviewList' | 'openMeasures'
>;

/** True for what may change the workbook: it goes on whatever the user looks at, and nothing else is asked meanwhile. */
export function isWriting({ kind }: PlanWish): boolean {
  return kind !== 'listPlans';
}
