import { blockTitle } from '../../form/blockTitle';
import { colourLateRows } from '../../form/colourLateRows';
import type { FormSheet } from '../../form/FormSheet';
import { formTable, type FormRow } from '../../form/formTable';
import { isWord } from '../../form/isWord';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import type { CellSpec } from '../../SheetSpec';
import type { ActionCell } from '../EarlierPlan';
import type { PlanSheetInput } from '../PlanSheetInput';

/** An action is due soon in the last days before its day. */
const soonDays = 7;

/** P13: the actions of the plan, each with an owner and a day; overdue ones are red and say so. */
export function executionBlock(form: FormSheet, { customer: { tier }, earlier }: PlanSheetInput): void {
  const { words } = form;
  const known = earlier?.actions ?? [];
  /** Filled in by people; a version before this one may have been. */
  const filled = (name: ActionCell) => ({
    kind: 'input' as const,
    name,
    cell: ({ index }: FormRow): CellSpec => known[index]?.[name] ?? null,
  });
  const label = (key: string) => words(`annual.execution.${key}`);
  const { whole, percent, date } = numberFormats;
  const isFull = tier === 'A';
  blockTitle(form, label('title'), { beginsPage: true });
  const place = formTable(form, {
    rows: Math.max(isFull ? 15 : 8, known.length),
    height: 32,
    columns: [
      { key: 'action', header: words('column.action'), ...filled('exAction') },
      {
        key: 'goal',
        header: label('goal'),
        align: 'center',
        ...filled('exGoal'),
        accepts: { kind: 'whole', from: 1, to: isFull ? 6 : 3 },
      },
      { key: 'owner', header: words('column.owner'), ...filled('exOwner') },
      {
        key: 'start',
        header: words('column.start'),
        format: date,
        ...filled('exStart'),
        accepts: { kind: 'date' },
      },
      {
        key: 'due',
        header: words('column.due'),
        format: date,
        ...filled('exDue'),
        accepts: { kind: 'date' },
      },
      { key: 'status', header: words('column.status'), ...filled('exStatus'), accepts: 'status' },
      {
        key: 'done',
        header: label('done'),
        format: percent,
        ...filled('exDone'),
        accepts: { kind: 'share' },
        mark: 'bar',
      },
      {
        key: 'late',
        header: label('late'),
        kind: 'formula',
        format: whole,
        name: 'exLate',
        cell: (row) => ({ formula: lateOf(row) }),
      },
      {
        key: 'flag',
        header: label('flag'),
        kind: 'formula',
        align: 'center',
        name: 'exFlag',
        cell: (row) => ({ formula: flagOf(form, row) }),
      },
      { key: 'resources', header: label('resources'), span: 2, ...filled('exResource') },
      { key: 'source', header: label('source'), ...filled('exSource') },
      { key: 'note', header: words('column.note'), span: 3, ...filled('exNote') },
    ],
  });
  const [due, status] = [place.columnOf('due').column, place.columnOf('status').column];
  colourLateRows(form, place.body, due, status, form.absolute(form.area('asof')));
}

/** Days since the action was due, 0 before; blank without a day and for what is done or cancelled. */
function lateOf({ at }: FormRow): string {
  const over = ['done', 'cancelled'].map((key) => isWord(at('status'), `list.status.${key}`));
  return `=IF(OR(COUNT(${at('due')},plan_asof)<2,${over.join(',')}),"",MAX(0,INT(plan_asof)-INT(${at('due')})))`;
}

/** Overdue; beginning after its end; due soon. */
function flagOf({ words }: FormSheet, { at }: FormRow): string {
  const [late, order, soon] = ['late', 'order', 'soon'].map((key) => quoted(words(`list.word.${key}`)));
  const [start, due] = [at('start'), at('due')];
  const isOrder = `AND(ISNUMBER(${start}),${start}>${due})`;
  return (
    `=IF(COUNT(${at('late')})=0,"",IF(${at('late')}>0,${late},` +
    `IF(${isOrder},${order},IF(${due}-plan_asof<=${soonDays},${soon},""))))`
  );
}
