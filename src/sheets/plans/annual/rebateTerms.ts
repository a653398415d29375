import { rangeAddress, type Rectangle } from '../../rangeAddress';
import type { FormSheet } from '../../form/FormSheet';
import { formValue, type FormField } from '../../form/formValue';
import { headerLook } from '../../form/headerLook';
import { numberFormats } from '../../form/numberFormats';
import { putSpan } from '../../form/putSpan';
import { quoted } from '../../form/quoted';

/** Right of the ladders: label, value, hint. */
const places = {
  label: { column: 9, columns: 2 },
  value: { column: 11, columns: 2 },
  hint: { column: 13, columns: 2 },
};

/** How the rebate is paid, and whether the ladders are filled in as they should be; beside the ladders, from the form's row on. */
export function rebateTerms(form: FormSheet): void {
  const { words } = form;
  const label = (key: string) => words(`annual.rebate.${key}`);
  const { percent } = numberFormats;
  const fields: readonly (FormField & { readonly hint: string })[] = [
    {
      label: label('mode'),
      kind: 'input',
      value: words('list.rebateMode.whole'),
      name: 'rMode',
      accepts: 'rebateMode',
      hint: label('modeHint'),
    },
    {
      label: label('gate'),
      kind: 'input',
      value: 0.9,
      format: percent,
      name: 'rGate',
      accepts: { kind: 'share' },
      hint: label('gateHint'),
    },
    {
      label: label('pay'),
      kind: 'input',
      value: 1,
      format: percent,
      name: 'rPay',
      accepts: { kind: 'share' },
      hint: label('payHint'),
    },
    {
      label: label('checkQuarter'),
      kind: 'formula',
      value: { formula: checkOf(form, 'rq') },
      name: 'rqCheck',
      hint: label('checkHint'),
    },
    {
      label: label('checkYear'),
      kind: 'formula',
      value: { formula: checkOf(form, 'ra') },
      name: 'raCheck',
      hint: label('checkHint'),
    },
  ];
  putSpan(form, { row: form.row, rows: 1, column: 9, columns: 6 }, [label('terms')], headerLook);
  fields.forEach(({ hint, ...field }, index) => {
    const place = { row: form.row + 1 + index, rows: 1 };
    formValue(form, field, { ...place, ...places.label }, { ...place, ...places.value });
    putSpan(form, { ...place, ...places.hint }, [hint], { style: 'note', wraps: true, hasLines: true });
  });
  for (const key of ['rqCheck', 'raCheck']) {
    const area = form.area(key);
    const cell = rangeAddress(area);
    form.colour(area, `=AND(LEN(${cell})>0,${cell}<>${quoted(words('list.word.ok'))})`, {
      fill: '#F8D7DA',
      font: '#842029',
    });
  }
}

/** Out of order where a step does not begin above the one before it or that one is missing; incomplete where it has no rate. */
function checkOf(form: FormSheet, ladder: 'rq' | 'ra'): string {
  const from = form.area(`${ladder}From`);
  const rows = (first: number, count: number): string => {
    const area: Rectangle = { ...from, row: from.row + first, rows: count };
    return rangeAddress(area);
  };
  const [lower, upper] = [rows(1, from.rows - 1), rows(0, from.rows - 1)];
  const [names, rates] = [`plan_${ladder}From`, `plan_${ladder}Rate`];
  const order = `SUMPRODUCT(ISNUMBER(${lower})*((1-ISNUMBER(${upper})+(${lower}<=${upper}))>0))>0`;
  const lacking = `SUMPRODUCT(ISNUMBER(${names})*(1-ISNUMBER(${rates})))>0`;
  const word = (key: string) => quoted(form.words(key));
  return (
    `=IF(COUNT(${names})=0,"",IF(${order},${word('list.word.order')},` +
    `IF(${lacking},${word('annual.rebate.incomplete')},${word('list.word.ok')})))`
  );
}
