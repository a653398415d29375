import { blockTitle } from '../../form/blockTitle';
import { formFields } from '../../form/formFields';
import { formTable } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import type { ReviewInput } from './ReviewInput';

/** Points. */
const twoLines = 32;
const day = { format: numberFormats.date, accepts: { kind: 'date' } } as const;

/** The customer's view, what became of the last corrections, those agreed now, and who signed. */
export function correctionTables(form: FormSheet, { tier, lastCorrections: last }: ReviewInput): void {
  const { words } = form;
  const [few, many] = tier === 'A' ? [5, 8] : [3, 4];
  blockTitle(form, words('review.customerView'));
  formTable(form, {
    rows: few,
    columns: [
      { key: 'view', header: words('review.view'), span: 7, kind: 'input' },
      { key: 'answer', header: words('review.answer'), span: 6, kind: 'input' },
      { key: 'due', header: words('column.due'), span: 2, kind: 'input', align: 'left', ...day },
    ],
  });

  blockTitle(form, words('review.lastCorrections'));
  const kind = (index: number) => (last[index] ? ('given' as const) : ('input' as const));
  formTable(form, {
    rows: Math.max(1, last.length),
    columns: [
      { key: 'item', header: words('column.item'), span: 11, kind, cell: ({ index }) => last[index]?.item ?? null },
      {
        key: 'due',
        header: words('column.due'),
        span: 2,
        kind,
        ...day,
        align: 'left',
        cell: ({ index }) => last[index]?.due ?? null,
      },
      {
        key: 'status',
        header: words('column.status'),
        span: 2,
        kind,
        accepts: 'status',
        cell: ({ index }) => last[index]?.status || null,
      },
    ],
  });

  blockTitle(form, words('review.corrections'));
  form.put(form.row, 0, [[words('review.correctionsHint')]], { style: 'note' });
  form.row += 1;
  formTable(form, {
    rows: many,
    height: twoLines,
    columns: [
      { key: 'item', header: words('column.item'), kind: 'input', name: 'fixItem' },
      { key: 'old', header: words('review.old'), span: 3, kind: 'input', name: 'fixOld' },
      { key: 'new', header: words('review.new'), span: 3, kind: 'input', name: 'fixNew' },
      {
        key: 'month',
        header: words('review.month'),
        kind: 'input',
        format: '0',
        align: 'center',
        accepts: { kind: 'whole', from: 1, to: 12 },
        name: 'fixMonth',
      },
      {
        key: 'amount',
        header: words('review.amount'),
        span: 2,
        kind: 'input',
        format: numberFormats.money,
        mark: 'negative',
        name: 'fixAmount',
      },
      { key: 'owner', header: words('column.owner'), kind: 'input', name: 'fixOwner' },
      { key: 'due', header: words('column.due'), kind: 'input', align: 'center', ...day, name: 'fixDue' },
      {
        key: 'agreed',
        header: words('review.agreed'),
        kind: 'input',
        align: 'center',
        accepts: 'yesno',
        name: 'fixAgreed',
      },
      {
        key: 'inPlan',
        header: words('review.inPlan'),
        kind: 'input',
        align: 'center',
        accepts: 'yesno',
        name: 'fixIn',
      },
      { key: 'note', header: words('column.note'), kind: 'input', name: 'fixNote' },
    ],
  });

  form.row += 1;
  const top = form.row;
  const signed = { label: words('review.signedOn'), kind: 'input' as const, ...day };
  formFields(form, [
    { label: words('review.forUs'), kind: 'input' },
    { label: words('review.forThem'), kind: 'input' },
    signed,
  ]);
  form.rowHeights.push({ row: top, rows: 1, height: twoLines });
}
