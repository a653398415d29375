import { formTable } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { differenceOf } from '../../form/differenceOf';
import { numberFormats } from '../../form/numberFormats';
import { sCurveOf } from '../../form/sCurveOf';
import type { Rectangle } from '../../rangeAddress';
import { laterOf } from '../laterOf';
import type { ClimbInput } from './ClimbInput';

/**
 * One row a period, the present first: where the climb should stand by the S-curve, and where it stands. The last row is the goal
 * itself, and none goes beyond it. Below the number of periods that is set the rows are blank.
 * @returns header and body of the table
 */
export function climbTable(form: FormSheet, { periods, actuals }: ClimbInput): Rectangle {
  const { words } = form;
  const [now, goal, start, step, k, mid] = (['now', 'goal', 'start', 'step', 'k', 'mid'] as const).map((key) =>
    form.ref(key),
  ) as [string, string, string, string, string, string];
  // Half a period is none.
  const n = `INT(N(${form.ref('n')}))`;
  const [until, stage] = [form.ref('until'), form.ref('stage')];
  const top = form.absolute({ row: form.row, column: 0, rows: 1, columns: 1 });
  const { header, body } = formTable(form, {
    rows: periods + 1,
    columns: [
      {
        key: 't',
        header: words('climb.t'),
        kind: 'formula',
        format: '0',
        align: 'center',
        name: 't',
        // Counted from the header, so that rows that are added to the table go on.
        cell: () => ({ formula: `=ROW()-ROW(${top})-1` }),
      },
      {
        key: 'date',
        name: 'day',
        header: words('climb.date'),
        kind: 'formula',
        format: numberFormats.date,
        align: 'center',
        cell: ({ at }) => ({
          formula: `=IF(OR(COUNT(${start})=0,${at('t')}>${n}),"",${laterOf(start, `${at('t')}*N(${step})`)})`,
        }),
      },
      {
        key: 'share',
        header: words('climb.share'),
        kind: 'formula',
        format: numberFormats.share,
        cell: ({ at }) => ({
          formula: `=IF(OR(${n}<1,${at('t')}>${n}),"",${sCurveOf(`${at('t')}/${n}`, `N(${k})`, `N(${mid})`)})`,
        }),
      },
      {
        key: 'plan',
        header: words('climb.plan'),
        kind: 'formula',
        format: numberFormats.money,
        name: 'plan',
        cell: ({ at }) => {
          const reached = `${now}+(${goal}-${now})*${at('share')}`;
          // A sum of doubles may end a hair beyond its goal.
          const kept = `IF(${goal}>=${now},MIN(${goal},${reached}),MAX(${goal},${reached}))`;
          const known = `COUNT(${at('share')},${now},${goal})<3`;
          return { formula: `=IF(${known},"",IF(${at('t')}=${n},${goal},${kept}))` };
        },
      },
      {
        key: 'actual',
        header: words('column.actual'),
        kind: 'input',
        name: 'actual',
        format: numberFormats.money,
        cell: ({ index }) => actuals[index] ?? null,
      },
      {
        key: 'gap',
        header: words('column.gap'),
        kind: 'formula',
        format: numberFormats.money,
        mark: 'negative',
        // Less than 0 is behind, also on the way down.
        cell: ({ at }) => {
          const [plan, actual] = [at('plan'), at('actual')];
          const below = differenceOf(plan, actual);
          return { formula: `=IF(N(${goal})<N(${now}),${below},${differenceOf(actual, plan)})` };
        },
      },
      {
        key: 'stage',
        header: words('climb.stage'),
        kind: 'formula',
        align: 'center',
        cell: ({ at }) => {
          const place = `MIN(ROWS(${stage}),1+SUMPRODUCT(ISNUMBER(${until})*(${until}<${at('share')})))`;
          return { formula: `=IF(COUNT(${at('share')})=0,"",INDEX(${stage},${place})&"")` };
        },
      },
    ],
  });
  return { ...body, row: header.row, rows: body.rows + 1 };
}
