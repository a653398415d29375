import type { PlanTier } from '../../../core/plan/PlanCustomer';
import type { FormSheet } from '../../form/FormSheet';
import { formTable } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import { ratioOf } from '../../form/ratioOf';
import { returnOf } from '../../form/returnOf';
import { sumOrBlank } from '../../form/sumOrBlank';
import { sumWhereKnown } from '../../form/sumWhereKnown';
import { totalRow } from '../../form/totalRow';

/** What a block of the plan says about its line; what none says is typed in. */
interface BudgetLine {
  readonly key: string;
  readonly plan?: string;
  readonly actual?: string;
  readonly gp?: string;
}

/** The standard plan has no block of equipment. */
const linesOf = (tier: PlanTier): readonly BudgetLine[] => [
  { key: 'discounts', plan: 'plan_discountCost' },
  { key: 'quarterRebate', plan: sumOrBlank('plan_rPlan'), actual: sumOrBlank('plan_rEarned') },
  { key: 'yearRebate', plan: 'plan_raPlan', actual: 'plan_raEarned' },
  { key: 'activities', plan: 'plan_activityCost', actual: 'plan_activityActual', gp: 'plan_activityGp' },
  { key: 'merchandising', plan: 'plan_merchandisingCost' },
  tier === 'A' ? { key: 'equipment', plan: 'plan_equipmentCost', gp: 'plan_equipmentGp' } : { key: 'equipment' },
  { key: 'training' },
  { key: 'other' },
];

/** What each part of the plan takes of the budget and brings; parts with a block of their own say so themselves. */
export function budgetLines(form: FormSheet, tier: PlanTier): void {
  const { words } = form;
  const label = (key: string) => words(`annual.budget.${key}`);
  const { money, percent, share } = numberFormats;
  const lines = linesOf(tier);
  /** Formulas where a block says the amount, cells to fill in elsewhere. */
  const taken = (from: 'plan' | 'actual' | 'gp') => ({
    kind: (index: number) => (lines[index]![from] === undefined ? ('input' as const) : ('formula' as const)),
    format: money,
    cell: ({ index }: { readonly index: number }) => {
      const formula = lines[index]![from];
      return formula === undefined ? null : { formula: `=${formula}` };
    },
  });
  const place = formTable(form, {
    rows: lines.length,
    columns: [
      {
        key: 'item',
        header: words('column.item'),
        kind: 'text',
        cell: ({ index }) => label(`lines.${lines[index]!.key}`),
      },
      { key: 'plan', header: label('plan'), ...taken('plan') },
      { key: 'actual', header: words('column.actual'), ...taken('actual') },
      {
        key: 'share',
        header: label('share'),
        kind: 'formula',
        format: percent,
        cell: ({ at }) => ({ formula: `=${ratioOf(at('plan'), 'plan_budget')}` }),
      },
      {
        key: 'costRatio',
        header: words('column.costRatio'),
        kind: 'formula',
        format: share,
        cell: ({ at }) => ({ formula: `=${ratioOf(at('plan'), 'plan_target')}` }),
      },
      { key: 'gp', header: words('column.gp'), ...taken('gp') },
      {
        key: 'roi',
        header: words('column.roi'),
        kind: 'formula',
        format: percent,
        mark: 'negative',
        cell: ({ at }) => ({ formula: `=${returnOf(at('gp'), at('plan'))}` }),
      },
      { key: 'zone', header: words('column.zone'), kind: 'input', align: 'center', accepts: 'zone' },
      { key: 'note', header: words('column.note'), span: 7, kind: 'input' },
    ],
  });
  const above = totalRow(form, place, [
    { key: 'plan', format: money },
    { key: 'actual', format: money },
    { key: 'share', format: percent, formula: (_, at) => ratioOf(at('plan'), 'plan_budget') },
    { key: 'costRatio', format: share, formula: (_, at) => ratioOf(at('plan'), 'plan_target') },
    { key: 'gp', format: money },
    {
      key: 'roi',
      format: percent,
      formula: (range) =>
        returnOf(sumWhereKnown(range('gp'), range('plan')), sumWhereKnown(range('plan'), range('gp'))),
    },
  ]);
  form.name('line', above('plan'));
  form.name('lineActual', above('actual'));
}
