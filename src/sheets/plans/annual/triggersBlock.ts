import { cellAddress } from '../../../core/intake/cells/cellAddress';
import { blockTitle } from '../../form/blockTitle';
import { formFields } from '../../form/formFields';
import type { FormSheet } from '../../form/FormSheet';
import { formTable } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import { ratioOf } from '../../form/ratioOf';
import type { CellSpec } from '../../SheetSpec';
import type { PlanSheetInput } from '../PlanSheetInput';

interface Trigger {
  readonly key: string;
  readonly sign: '<' | '>';
  readonly limit: number;
  /** A formula's text; what is typed in where absent. */
  readonly now?: string;
}

const lastMonths = ['plan_closed', 'plan_closed-1'].map((month) => `INDEX(plan_rate,1,${month})`).join(',');

/** The better of the last two months, so that both are below the limit when it is. The last one is a number of things. */
const triggers: readonly Trigger[] = [
  { key: 'cumulated', sign: '<', limit: 0.9, now: ratioOf('SUM(plan_gq)', 'SUM(plan_dq)') },
  {
    key: 'running',
    sign: '<',
    limit: 0.85,
    now: `IF(N(plan_closed)<2,"",IF(COUNT(${lastMonths})<2,"",MAX(${lastMonths})))`,
  },
  { key: 'stock', sign: '>', limit: 0.2 },
  { key: 'competitor', sign: '>', limit: 0.1 },
  { key: 'overdue', sign: '>', limit: 0.05 },
  { key: 'changes', sign: '>', limit: 0 },
];

/** P14: what makes us plan again, whether it has come to that, and what is left of the reserve. */
export function triggersBlock(form: FormSheet, { customer: { tier } }: PlanSheetInput): void {
  const { words } = form;
  const label = (key: string) => words(`annual.triggers.${key}`);
  const { whole, money, percent, date } = numberFormats;
  const hit = quoted(words('list.word.hit'));
  const format = (index: number) => (triggers[index]!.key === 'changes' ? whole : percent);
  blockTitle(form, label('title'));
  const place = formTable(form, {
    rows: tier === 'A' ? triggers.length : 3,
    height: 32,
    columns: [
      {
        key: 'trigger',
        header: label('trigger'),
        kind: 'given',
        cell: ({ index }) => label(`rows.${triggers[index]!.key}`),
      },
      {
        key: 'sign',
        header: label('sign'),
        kind: 'given',
        align: 'center',
        accepts: { kind: 'list', items: ['<', '>'] },
        cell: ({ index }) => triggers[index]!.sign,
      },
      { key: 'limit', header: label('limit'), kind: 'input', format, cell: ({ index }) => triggers[index]!.limit },
      {
        key: 'now',
        header: label('now'),
        kind: (index) => (triggers[index]!.now === undefined ? 'input' : 'formula'),
        format,
        cell: ({ index }): CellSpec => {
          const { now } = triggers[index]!;
          return now === undefined ? null : { formula: `=${now}` };
        },
      },
      {
        key: 'hit',
        header: label('hit'),
        kind: 'formula',
        align: 'center',
        name: 'hit',
        cell: ({ at }) => {
          const [sign, limit, now] = [at('sign'), at('limit'), at('now')];
          const is = (test: string) => `IF(${now}${test}${limit},${hit},"–")`;
          const signs = `IF(${sign}="<",${is('<')},IF(${sign}=">",${is('>')},""))`;
          return { formula: `=IF(COUNT(${limit},${now})<2,"",${signs})` };
        },
      },
      { key: 'then', header: label('then'), span: 5, kind: 'input' },
      { key: 'used', header: label('used'), kind: 'input', format: money, name: 'used' },
      { key: 'date', header: label('date'), kind: 'input', format: date, accepts: { kind: 'date' } },
      { key: 'note', header: words('column.note'), span: 3, kind: 'input' },
    ],
  });
  const hits = place.columnOf('hit');
  form.colour(hits, `=${cellAddress(hits.row, hits.column)}=${hit}`, { fill: '#F8D7DA', font: '#842029' });
  const left = '=IF(COUNT(plan_reserve)=0,"",plan_reserve-SUM(plan_used))';
  formFields(form, [
    { label: label('left'), kind: 'formula', value: { formula: left }, format: money, name: 'left', mark: 'negative' },
  ]);
}
