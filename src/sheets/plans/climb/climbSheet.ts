import type { Words } from '../../../locales/Words';
import { defaultSteepness } from '../../../core/plan/sCurve';
import { blockTitle } from '../../form/blockTitle';
import { formFields } from '../../form/formFields';
import { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import type { SheetSpec } from '../../SheetSpec';
import { templateProperties, templateVersion } from '../templateProperties';
import type { ClimbInput } from './ClimbInput';
import { climbStages } from './climbStages';
import { climbTable } from './climbTable';

/** Period, day, share, plan, actual, gap, stage; the chart stands on the others. */
const columnWidths = [14, 12, 12, 14, 14, 14, 22, ...Array<number>(8).fill(10)];
const chartRows = 20;
const mostPeriods = 60;

/** The sheet of a climb from the present to a goal along an S-curve: the table "AbcClimb", its chart, and the stages of the way. */
export function climbSheet(input: ClimbInput, name: string, words: Words): SheetSpec {
  const { customerId, customer, year, revision, present, goal, periods, start, language } = input;
  const form = new FormSheet('climb', columnWidths.length, words);
  form.title(words('climb.title', { customer }));
  form.put(1, 0, [[words(year === undefined ? 'climb.intro' : 'climb.introYear')]], { style: 'note' });
  form.row = 2;
  const kindOf = (value: number | undefined) => (value === undefined ? ('input' as const) : ('given' as const));
  const n = form.ref('n');
  const rows = `MAX(${form.ref('t')})`;
  const [ok, short] = [quoted(words('list.word.ok')), quoted(words('climb.rowsShort'))];
  const { money, date, percent } = numberFormats;
  formFields(form, [
    { label: words('climb.now'), kind: kindOf(present), value: present ?? null, format: money, name: 'now' },
    { label: words('climb.goal'), kind: kindOf(goal), value: goal ?? null, format: money, name: 'goal' },
    {
      label: words('climb.n'),
      kind: 'given',
      value: periods,
      format: '0',
      name: 'n',
      accepts: { kind: 'whole', from: 1, to: mostPeriods },
    },
    {
      label: words('climb.start'),
      kind: 'given',
      value: start,
      format: date,
      name: 'start',
      accepts: { kind: 'date' },
    },
    {
      label: words('climb.step'),
      kind: 'input',
      value: 1,
      format: '0',
      name: 'step',
      accepts: { kind: 'whole', from: 1, to: 12 },
    },
    { label: words('climb.k'), kind: 'input', value: defaultSteepness, format: '0.0', name: 'k' },
    { label: words('climb.mid'), kind: 'input', value: 0.5, format: percent, name: 'mid', accepts: { kind: 'share' } },
    {
      label: words('column.check'),
      kind: 'formula',
      value: { formula: `=IF(N(${n})<1,"",IF(N(${n})>${rows},${short},${ok}))` },
    },
  ]);
  climbStages(form);
  blockTitle(form, words('climb.path'));
  const table = climbTable(form, input);
  const categories = form.area('day');
  form.charts.push({
    kind: 'series',
    title: words('climb.chart'),
    series: [
      { name: words('climb.plan'), kind: 'line', values: form.area('plan'), categories },
      { name: words('column.actual'), kind: 'line', values: form.area('actual'), categories },
    ],
    from: { row: table.row, column: table.columns },
    to: { row: table.row + chartRows - 1, column: columnWidths.length - 1 },
  });
  return {
    ...form.sheet({
      name,
      columnWidths,
      freeze: { rows: 2, columns: 0 },
      print: {
        orientation: 'landscape',
        titleRows: { row: 0, rows: 1 },
        area: {
          row: 0,
          column: 0,
          rows: Math.max(table.row + table.rows, table.row + chartRows),
          columns: columnWidths.length,
        },
        foot: words('form.foot', { version: templateVersion }),
      },
      properties: templateProperties({
        template: 'climb',
        language,
        customerId,
        ...(year === undefined ? {} : { year }),
        ...(revision === undefined ? {} : { revision }),
      }),
      tabColour: '#BF9000',
    }),
    tables: [{ name: 'AbcClimb', ...table, hasFilter: false }],
  };
}
