import { cellAddress } from '../../../core/intake/cells/cellAddress';
import { blockTitle } from '../../form/blockTitle';
import type { FormSheet } from '../../form/FormSheet';
import { formTable, type FormRow } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import type { PlanSheetInput } from '../PlanSheetInput';

/** How far the way from the base to the goal has been gone, whichever way it leads. */
function doneOf({ at }: FormRow): string {
  const [base, goal, now] = [at('base'), at('goal'), at('now')];
  const share = `MAX(0,MIN(1,(${now}-${base})/(${goal}-${base})))`;
  return `=IF(COUNT(${base},${goal},${now})<3,"",IF(${goal}=${base},"",${share}))`;
}

/** The letters of SMART that an objective does not meet yet, or a tick; blank without an objective. */
function smartOf({ at }: FormRow, yes: string): string {
  const met = {
    S: `LEN(${at('specific')})>0`,
    M: `AND(LEN(${at('measure')})>0,ISNUMBER(${at('goal')}))`,
    A: `${at('achievable')}=${yes}`,
    R: `${at('effective')}=${yes}`,
    T: `ISNUMBER(${at('due')})`,
  };
  const missing = Object.entries(met).map(([letter, test]) => `IF(${test},"","${letter}")`);
  const all = Object.values(met).join(',');
  return `=IF(LEN(${at('objective')})=0,"",IF(AND(${all}),"✓",${missing.join('&')}))`;
}

/** P6: objectives, each asked for a measure, an amount, a date and whether it can be reached and is worth it. */
export function objectivesBlock(form: FormSheet, { customer: { tier } }: PlanSheetInput): void {
  const { words } = form;
  const label = (key: string) => words(`annual.objectives.${key}`);
  const { money, percent, date } = numberFormats;
  const yes = quoted(words('list.yesno.yes'));
  blockTitle(form, label('title'), { beginsPage: true });
  form.put(form.row, 0, [[label('hint')]], { style: 'note' });
  form.row += 1;
  const place = formTable(form, {
    rows: tier === 'A' ? 6 : 3,
    height: 32,
    columns: [
      { key: 'objective', header: label('objective'), kind: 'input', name: 'objObjective' },
      { key: 'specific', header: label('specific'), span: 4, kind: 'input' },
      { key: 'measure', header: label('measure'), kind: 'input' },
      { key: 'base', header: label('base'), kind: 'input', format: money },
      { key: 'goal', header: label('goal'), kind: 'input', format: money },
      { key: 'now', header: label('now'), kind: 'input', format: money },
      {
        key: 'done',
        header: label('done'),
        kind: 'formula',
        format: percent,
        mark: 'bar',
        cell: (row) => ({ formula: doneOf(row) }),
      },
      { key: 'achievable', header: label('achievable'), kind: 'input', align: 'center', accepts: 'yesno' },
      { key: 'effective', header: label('effective'), kind: 'input', align: 'center', accepts: 'yesno' },
      { key: 'due', header: words('column.due'), kind: 'input', format: date, accepts: { kind: 'date' } },
      {
        key: 'smart',
        header: label('smart'),
        kind: 'formula',
        align: 'center',
        name: 'objSmart',
        cell: (row) => ({ formula: smartOf(row, yes) }),
      },
      { key: 'owner', header: words('column.owner'), kind: 'input' },
    ],
  });
  const smart = { ...place.columnOf('smart'), columns: 1 };
  const first = cellAddress(smart.row, smart.column);
  form.colour(smart, `=${first}="✓"`, { fill: '#D4EDDA', font: '#155724' });
  form.colour(smart, `=AND(LEN(${first})>0,${first}<>"✓")`, { fill: '#FFF3CD', font: '#842029' });
}
