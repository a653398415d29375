import { blockTitle } from '../../form/blockTitle';
import { colourLateRows } from '../../form/colourLateRows';
import type { FormSheet } from '../../form/FormSheet';
import { formTable } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import { ratioOf } from '../../form/ratioOf';
import { returnOf } from '../../form/returnOf';
import { sumWhereKnown } from '../../form/sumWhereKnown';
import { totalRow } from '../../form/totalRow';
import type { PlanSheetInput } from '../PlanSheetInput';
import { activityCalendar } from './activityCalendar';

/** P8: theme activities for consumers with what they bring and cost; in the full plan a calendar below shows when each runs. */
export function activitiesBlock(form: FormSheet, { customer: { tier } }: PlanSheetInput): void {
  const { words } = form;
  const label = (key: string) => words(`annual.activities.${key}`);
  const { whole, money, percent, share, date } = numberFormats;
  const isDate = { kind: 'date' } as const;
  const rows = tier === 'A' ? 10 : 5;
  blockTitle(form, label('title'), { beginsPage: true });
  const place = formTable(form, {
    rows,
    height: 32,
    columns: [
      { key: 'theme', header: label('theme'), kind: 'input' },
      { key: 'type', header: label('type'), kind: 'input', accepts: 'actType' },
      { key: 'start', header: words('column.start'), kind: 'input', format: date, accepts: isDate },
      { key: 'due', header: words('column.due'), kind: 'input', format: date, accepts: isDate },
      { key: 'place', header: label('place'), kind: 'input' },
      { key: 'product', header: label('product'), kind: 'input' },
      { key: 'owner', header: words('column.owner'), kind: 'input' },
      { key: 'volume', header: label('volume'), kind: 'input', format: whole },
      { key: 'sales', header: words('column.sales'), kind: 'input', format: money },
      { key: 'gp', header: words('column.gp'), kind: 'input', format: money },
      { key: 'cost', header: label('planned'), kind: 'input', format: money },
      { key: 'actual', header: label('actual'), kind: 'input', format: money },
      {
        key: 'roi',
        header: words('column.roi'),
        kind: 'formula',
        format: percent,
        mark: 'negative',
        cell: ({ at }) => ({ formula: `=${returnOf(at('gp'), at('cost'))}` }),
      },
      {
        key: 'costRatio',
        header: words('column.costRatio'),
        kind: 'formula',
        format: share,
        cell: ({ at }) => ({ formula: `=${ratioOf(at('cost'), at('sales'))}` }),
      },
      { key: 'status', header: words('column.status'), kind: 'input', accepts: 'status' },
    ],
  });
  const { column: due } = place.columnOf('due');
  colourLateRows(form, place.body, due, place.columnOf('status').column, form.absolute(form.area('asof')));
  const reversed = (range: (key: string) => string) =>
    `ISNUMBER(${range('start')})*ISNUMBER(${range('due')})*(${range('due')}<${range('start')})`;
  const above = totalRow(form, place, [
    {
      key: 'due',
      name: 'aCheck',
      formula: (range) => `IF(SUMPRODUCT(${reversed(range)})>0,${quoted(words('list.word.order'))},"")`,
    },
    { key: 'volume', format: whole },
    { key: 'sales', format: money },
    { key: 'gp', format: money, name: 'activityGp' },
    { key: 'cost', format: money, name: 'activityCost' },
    { key: 'actual', format: money, name: 'activityActual' },
    {
      key: 'roi',
      format: percent,
      formula: (range) =>
        returnOf(sumWhereKnown(range('gp'), range('cost')), sumWhereKnown(range('cost'), range('gp'))),
    },
    {
      key: 'costRatio',
      format: share,
      formula: (range) =>
        ratioOf(sumWhereKnown(range('cost'), range('sales')), sumWhereKnown(range('sales'), range('cost'))),
    },
  ]);
  form.colour(form.area('aCheck'), `=LEN(${form.cell('aCheck')})>0`, { font: '#C00000' });
  for (const [name, key] of [
    ['aName', 'theme'],
    ['aStart', 'start'],
    ['aEnd', 'due'],
    ['aCost', 'cost'],
    ['aActual', 'actual'],
    ['aStatus', 'status'],
  ] as const)
    form.name(name, above(key));
  if (tier === 'A') activityCalendar(form, place);
}
