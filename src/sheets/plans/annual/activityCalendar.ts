import { cellAddress } from '../../../core/intake/cells/cellAddress';
import { cellLook } from '../../form/cellLook';
import { formRow } from '../../form/formRow';
import type { FormSheet } from '../../form/FormSheet';
import { formTable, type FormColumn, type TablePlace } from '../../form/formTable';
import { headerLook } from '../../form/headerLook';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import type { CellSpec } from '../../SheetSpec';
import { hasYear } from './hasYear';
import { monthCells } from './monthCells';

/** The mark of a month in which an activity runs: it can be read without the colour. */
const mark = '■';
/** Points: two lines of a theme. */
const height = 30;

/** A band a row: the months in which each activity runs, its days and what is wrong with its dates; below, how many run at once. */
export function activityCalendar(form: FormSheet, activities: TablePlace): void {
  const { words } = form;
  const label = (key: string) => words(`annual.activities.${key}`);
  const { row: firstRow, rows } = activities.body;
  const of = (key: string, index: number) => cellAddress(firstRow + index, activities.columnOf(key).column);
  form.row += 1;
  const header = form.row;
  // The list and its calendar together are longer than a page.
  form.blockRows.push(header);
  const opens = (month: number) => `DATE(plan_year,${cellAddress(header, month + 1)},1)`;
  const closes = (month: number) => `DATE(plan_year,${cellAddress(header, month + 1)}+1,1)`;

  const months = monthCells((month) => month + 1);
  const theme: FormColumn = {
    key: 'theme',
    header: label('calendar'),
    // A text, for long themes wrap.
    kind: 'text',
    cell: ({ index }) => ({ formula: `=IF(LEN(${of('theme', index)})=0,"",${of('theme', index)})` }),
  };
  const days: FormColumn = {
    key: 'days',
    header: label('days'),
    kind: 'formula',
    format: numberFormats.whole,
    cell: ({ index }) => ({ formula: daysOf(of('start', index), of('due', index)) }),
  };
  const fault: FormColumn = {
    key: 'check',
    header: words('column.check'),
    kind: 'formula',
    cell: ({ index }) => ({ formula: checkOf(form, of('theme', index), of('start', index), of('due', index)) }),
  };
  formTable(form, { rows, height, columns: [theme] });
  form.row = header;
  const place = formTable(form, { column: 1 + months.length, rows, columns: [days, fault] });
  // The months' headers are numbers, for the formulas below count on them.
  const centred = months.map(() => 'center' as const);
  form.put(header, 1, [months], { ...headerLook, formats: months.map(() => label('month')), align: centred });
  const runs = (index: number, month: number): CellSpec => {
    const [start, end] = [of('start', index), of('due', index)];
    const isRunning = `AND(${start}<${closes(month)},${end}>=${opens(month)},${end}>=${start})`;
    return { formula: `=IF(AND(COUNT(${start},${end})=2,${hasYear}),IF(${isRunning},"${mark}",""),"")` };
  };
  const band = form.put(
    header + 1,
    1,
    Array.from({ length: rows }, (_, index) => monthCells((month) => runs(index, month))),
    { ...cellLook('formula'), formats: months.map(() => null), align: centred },
  );
  form.colour(band, `=${cellAddress(band.row, band.column)}="${mark}"`, { fill: '#9DC3E6', font: '#1F4E79' });
  const check = place.columnOf('check');
  form.colour(check, `=LEN(${cellAddress(check.row, check.column)})>0`, { font: '#C00000' });

  const dated = 'ISNUMBER(plan_aStart)*ISNUMBER(plan_aEnd)*(plan_aEnd>=plan_aStart)';
  formRow(form, {
    label: label('count'),
    kind: 'formula',
    format: numberFormats.whole,
    cells: monthCells((month) => {
      const running = `${dated}*(plan_aStart<${closes(month)})*(plan_aEnd>=${opens(month)})`;
      return { formula: `=IF(${hasYear},SUMPRODUCT(${running}),"")` };
    }),
    name: 'aCount',
    isResult: true,
  });
}

/** Both the first and the last day count. */
function daysOf(start: string, end: string): string {
  return `=IF(COUNT(${start},${end})<2,"",IF(${end}<${start},"",INT(${end})-INT(${start})+1))`;
}

/** Dates that are missing, that stand in the wrong order, or that are all of another year than the plan's. */
function checkOf({ words }: FormSheet, theme: string, start: string, end: string): string {
  const word = (key: string) => quoted(words(key));
  const isOther = `IF(${hasYear},OR(${start}>=DATE(plan_year+1,1,1),${end}<DATE(plan_year,1,1)),FALSE)`;
  const dated = `IF(${end}<${start},${word('list.word.order')},IF(${isOther},${word('annual.activities.otherYear')},""))`;
  const noDate = word('annual.activities.noDate');
  return `=IF(COUNT(${start},${end})=2,${dated},IF(LEN(${theme})+LEN(${start})+LEN(${end})=0,"",${noDate}))`;
}
