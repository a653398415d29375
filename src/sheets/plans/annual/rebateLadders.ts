import type { CellSpec } from '../../SheetSpec';
import type { FormSheet } from '../../form/FormSheet';
import { formTable, type FormColumn, type FormRow } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import { decimals } from './decimals';

interface Ladder {
  readonly header: 'quarter' | 'year';
  /** Prefix of its names: `rq` gives `rqFrom`, `rqRate`, `rqStep`. */
  readonly prefix: 'rq' | 'ra';
  /** What the defaults are shares of. */
  readonly base: string;
  readonly defaults: readonly { readonly share: number; readonly rate: number }[];
}

const steps = 5;
const quarter: Ladder = {
  header: 'quarter',
  prefix: 'rq',
  base: 'plan_target/4',
  defaults: [
    { share: 0.9, rate: 0.005 },
    { share: 1, rate: 0.01 },
    { share: 1.1, rate: 0.015 },
  ],
};
const year: Ladder = {
  header: 'year',
  prefix: 'ra',
  base: 'plan_target',
  defaults: [
    { share: 0.9, rate: 0.01 },
    { share: 1, rate: 0.015 },
    { share: 1.1, rate: 0.02 },
    { share: 1.2, rate: 0.025 },
  ],
};

/** Where each step of the rebate begins and its rate, by quarter and by year; the defaults follow the target. */
export function rebateLadders(form: FormSheet): void {
  const top = form.row;
  const step: FormColumn = {
    key: 'number',
    header: form.words('annual.rebate.step'),
    kind: 'text',
    align: 'center',
    cell: ({ index }) => index + 1,
  };
  formTable(form, { rows: steps, columns: [step, ...ladderColumns(form, quarter)] });
  form.row = top;
  formTable(form, { column: 5, rows: steps, columns: ladderColumns(form, year) });
}

function ladderColumns(form: FormSheet, { header, prefix, base, defaults }: Ladder): FormColumn[] {
  const label = (key: string) => form.words(`annual.rebate.${key}`);
  const { money, rate } = numberFormats;
  const top = form.row + 1;
  /** Above the row before it, so that the steps with both a beginning and a rate follow each other, whatever is left out. */
  const stepOf = ({ index, at }: FormRow): CellSpec => {
    const column = at('step').replace(/\d+$/, '');
    const before = index === 0 ? '' : `-SUM(${column}$${top + 1}:${at('step', 1)})`;
    return { formula: `=IF(COUNT(${at('from')},${at('rate')})<2,"",${at('rate')}${before})` };
  };
  return [
    {
      key: 'from',
      header: label(`${header}From`),
      kind: 'input',
      format: money,
      name: `${prefix}From`,
      cell: ({ index }) => {
        const share = defaults[index]?.share;
        if (share === undefined) return null;
        return { formula: `=IF(N(plan_target)<=0,"",ROUND(${base}*${share},${decimals}))` };
      },
    },
    {
      key: 'rate',
      header: label(`${header}Rate`),
      kind: 'input',
      format: rate,
      name: `${prefix}Rate`,
      accepts: { kind: 'share' },
      cell: ({ index }) => defaults[index]?.rate ?? null,
    },
    { key: 'step', header: label('stepRate'), kind: 'formula', format: rate, name: `${prefix}Step`, cell: stepOf },
  ];
}
