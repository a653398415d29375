import { blockTitle } from '../../form/blockTitle';
import { differenceOf } from '../../form/differenceOf';
import type { FormSheet } from '../../form/FormSheet';
import { formTable } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import { textRow } from '../../form/textRow';
import type { PlanSheetInput } from '../PlanSheetInput';

const sentences = ['market', 'online', 'channels', 'business', 'rivals', 'issue', 'chance'] as const;
/** The standard plan asks for these. */
const fewest: readonly (typeof sentences)[number][] = ['market', 'issue', 'chance'];
const figures = ['size', 'share', 'onlineShare'] as const;

/** P2: from the big picture to the core issue, in sentences; the full plan has the figures of the market too. */
export function pictureBlock(form: FormSheet, { customer: { tier } }: PlanSheetInput): void {
  const { words } = form;
  blockTitle(form, words('annual.picture.title'));
  for (const key of tier === 'A' ? sentences : fewest) textRow(form, words(`annual.picture.${key}`), { name: key });
  if (tier !== 'A') return;
  form.row += 1;
  const format = (index: number) => (figures[index] === 'size' ? numberFormats.money : numberFormats.share);
  formTable(form, {
    rows: figures.length,
    columns: [
      {
        key: 'figure',
        header: words('annual.picture.figure'),
        kind: 'text',
        cell: ({ index }) => words(`annual.picture.${figures[index]!}`),
      },
      { key: 'ly', header: words('column.ly'), span: 2, kind: 'input', format, name: 'marketLy' },
      { key: 'ty', header: words('annual.picture.thisYear'), span: 2, kind: 'input', format, name: 'marketNow' },
      {
        key: 'change',
        header: words('annual.picture.change'),
        span: 2,
        kind: 'formula',
        format,
        mark: 'negative',
        cell: ({ at }) => ({ formula: `=${differenceOf(at('ty'), at('ly'))}` }),
      },
      { key: 'note', header: words('column.note'), span: 8, kind: 'input' },
    ],
  });
}
