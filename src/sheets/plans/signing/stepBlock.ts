import { formTable } from '../../form/formTable';
import { blockTitle } from '../../form/blockTitle';
import type { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { SigningColumn } from './signingColumns';

/** The days that a step takes by default, our first guess. */
const standardDays = [10, 5, 7, 5, 10, 5] as const;

/** The six steps with their standard days, and how many customers stand at each, from the list; the same as bars. */
export function stepBlock(form: FormSheet, list: ListTable<SigningColumn>): void {
  const { words } = form;
  const { whole } = numberFormats;
  const [step, flag] = [columnOf(list, 'step'), columnOf(list, 'flag')];
  blockTitle(form, words('sign.steps'));
  const { columnOf: cellsOf } = formTable(form, {
    rows: standardDays.length,
    columns: [
      {
        key: 'number',
        header: words('sign.number'),
        name: 'no',
        kind: 'text',
        align: 'center',
        cell: ({ index }) => index + 1,
      },
      {
        key: 'name',
        header: words('sign.step'),
        name: 'name',
        span: 2,
        kind: 'text',
        cell: ({ index }) => words(`sign.step${index + 1}`),
      },
      {
        key: 'std',
        header: words('sign.standardDays'),
        name: 'std',
        kind: 'given',
        format: whole,
        accepts: { kind: 'whole', from: 0, to: 366 },
        cell: ({ index }) => standardDays[index]!,
      },
      {
        key: 'here',
        header: words('sign.here'),
        kind: 'formula',
        format: whole,
        cell: ({ at }) => ({ formula: `=COUNTIF(${step},${at('number')})` }),
      },
      {
        key: 'late',
        header: words('list.word.late'),
        kind: 'formula',
        format: whole,
        cell: ({ at }) => ({
          formula: `=COUNTIFS(${step},${at('number')},${flag},${quoted(words('list.word.late'))})`,
        }),
      },
    ],
  });
  const { row } = cellsOf('here');
  form.charts.push({
    kind: 'series',
    title: words('sign.chart'),
    series: (['here', 'late'] as const).map((key) => ({
      name: words(key === 'here' ? 'sign.here' : 'list.word.late'),
      kind: 'column',
      values: cellsOf(key),
      categories: { ...cellsOf('name'), columns: 1 },
    })),
    from: { row: row - 2, column: 7 },
    to: { row: row + standardDays.length, column: 15 },
  });
}
