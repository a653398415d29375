import { blockTitle } from '../../form/blockTitle';
import type { FormSheet } from '../../form/FormSheet';
import type { PlanSheetInput } from '../PlanSheetInput';
import { rebateEstimate } from './rebateEstimate';
import { rebateLadders } from './rebateLadders';
import { rebateTerms } from './rebateTerms';

/** P7b and P7c: the ladders of the rebate, its terms, and what it comes to as planned and as earned so far. The same for A and B. */
export function rebateBlock(form: FormSheet, _: PlanSheetInput): void {
  blockTitle(form, form.words('annual.rebate.title'));
  const top = form.row;
  rebateLadders(form);
  const below = form.row;
  form.row = top;
  rebateTerms(form);
  form.row = below + 1;
  rebateEstimate(form);
}
