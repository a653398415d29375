import { blockTitle } from '../../form/blockTitle';
import type { FormSheet } from '../../form/FormSheet';
import { formTable } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import type { CellSpec } from '../../SheetSpec';
import type { ReviewCell } from '../EarlierPlan';
import type { PlanSheetInput } from '../PlanSheetInput';
import { hasYear } from './hasYear';

const { date, percent, whole } = numberFormats;
/** Points: what was good, what was not, and what follows, in three lines each. */
const height = 50;

/** Customers below the first tier are reviewed every half-year: the review sheet proposes the next one by the same rule. */
const isLeftOut = (quarter: string) => `AND(plan_tier<>"A",MOD(${quarter},2)=1)`;

/** P15: the reviews of the year, ten days after the quarter: after each one, or after every second. */
export function reviewsBlock(form: FormSheet, { earlier }: Pick<PlanSheetInput, 'earlier'>): void {
  const { words } = form;
  /** Filled in by people; a version before this one may have been. */
  const filled = (name: ReviewCell) => ({
    kind: 'input' as const,
    name,
    cell: ({ index }: { index: number }): CellSpec => earlier?.reviews[index]?.[name] ?? null,
  });
  blockTitle(form, words('annual.reviews.title'));
  const header = (key: string) => words(`annual.reviews.${key}`);
  formTable(form, {
    rows: 4,
    height,
    columns: [
      {
        key: 'quarter',
        header: header('quarter'),
        kind: 'text',
        format: words('annual.quarters.format'),
        align: 'center',
        name: 'revQ',
        cell: ({ index }) => index + 1,
      },
      {
        key: 'planned',
        header: header('planned'),
        kind: 'formula',
        format: date,
        name: 'revDate',
        accepts: { kind: 'date' },
        cell: ({ at }) => ({
          formula: `=IF(${isLeftOut(at('quarter'))},"",IF(${hasYear},DATE(plan_year,3*${at('quarter')}+1,10),""))`,
        }),
      },
      { key: 'held', header: header('held'), format: date, ...filled('revHeld'), accepts: { kind: 'date' } },
      {
        key: 'rate',
        header: words('column.rate'),
        kind: 'formula',
        format: percent,
        name: 'revRate',
        mark: 'rate',
        cell: ({ at }) => ({ formula: `=INDEX(plan_rq,1,${at('quarter')})` }),
      },
      { key: 'good', header: header('good'), span: 3, ...filled('revGood') },
      { key: 'bad', header: header('bad'), span: 3, ...filled('revBad') },
      { key: 'gap', header: header('gap'), span: 3, ...filled('revGap') },
      { key: 'corrections', header: header('corrections'), format: whole, ...filled('revCorr') },
      { key: 'next', header: header('next'), ...filled('revNext') },
    ],
  });
}
