import type { Words } from '../../locales/Words';
import { FormSheet } from '../form/FormSheet';
import type { SheetSpec } from '../SheetSpec';
import { tierColours } from '../tierColours';
import { activitiesBlock } from './annual/activitiesBlock';
import { annualWidths } from './annual/annualWidths';
import { budgetBlock } from './annual/budgetBlock';
import { discountsBlock } from './annual/discountsBlock';
import { equipmentBlock } from './annual/equipmentBlock';
import { executionBlock } from './annual/executionBlock';
import { exportRow } from './annual/exportRow';
import { headBlock } from './annual/headBlock';
import { merchandisingBlock } from './annual/merchandisingBlock';
import { monthsBlock } from './annual/monthsBlock';
import { objectivesBlock } from './annual/objectivesBlock';
import { pictureBlock } from './annual/pictureBlock';
import { quartersBlock } from './annual/quartersBlock';
import { rebateBlock } from './annual/rebateBlock';
import { reviewsBlock } from './annual/reviewsBlock';
import { triggersBlock } from './annual/triggersBlock';
import { yearBlock } from './annual/yearBlock';
import { zonesBlock } from './annual/zonesBlock';
import type { PlanSheetInput } from './PlanSheetInput';
import { templateProperties, templateVersion } from './templateProperties';

type Block = (form: FormSheet, input: PlanSheetInput) => void;

/** The blocks of a full plan (A) in their order, and whether the standard plan (B) has them too. */
const blocks: readonly (readonly [block: Block, isStandard: boolean])[] = [
  [headBlock, true],
  [pictureBlock, true],
  [yearBlock, true],
  [monthsBlock, true],
  [quartersBlock, true],
  [objectivesBlock, true],
  [discountsBlock, true],
  [rebateBlock, true],
  [activitiesBlock, true],
  [merchandisingBlock, true],
  [equipmentBlock, false],
  [budgetBlock, true],
  [zonesBlock, false],
  [executionBlock, true],
  [triggersBlock, true],
  [reviewsBlock, true],
  [exportRow, true],
];

/**
 * The annual plan of one customer: from the big picture to actions, in formulas on cells that may be changed. Tier A gets the full
 * plan, all others the standard one.
 * @param name of the sheet
 * @param words those of plans
 */
export function annualPlanSheet(input: PlanSheetInput, name: string, words: Words): SheetSpec {
  const { customer, year, language, revision } = input;
  const columnWidths = annualWidths(input);
  const form = new FormSheet('plan', columnWidths.length, words);
  for (const [block, isStandard] of blocks) if (isStandard || customer.tier === 'A') block(form, input);
  const tabColour = tierColours.find(({ text }) => text === customer.tier)?.fill;
  return form.sheet({
    name,
    columnWidths,
    freeze: { rows: 5, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: { row: 0, rows: 1 },
      area: { row: 0, column: 0, rows: form.row, columns: columnWidths.length },
      foot: words('form.foot', { version: templateVersion }),
    },
    properties: templateProperties({ template: 'annualPlan', language, customerId: customer.id, year, revision }),
    ...(tabColour && { tabColour }),
  });
}
