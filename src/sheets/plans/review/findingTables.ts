import { blockTitle } from '../../form/blockTitle';
import { differenceOf } from '../../form/differenceOf';
import { formTable, type FormColumn } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import { reviewFindings, type Finding } from './reviewFindings';
import type { ReviewInput } from './ReviewInput';

/** Points. */
const twoLines = 32;

/** Achievements, mistakes and gaps: what the figures say, and rows for what they do not. */
export function findingTables(form: FormSheet, input: ReviewInput): void {
  const { words } = form;
  const { achievements, mistakes, gaps } = reviewFindings(input, words);
  const wide = { figures: 5, cause: 6 };
  const narrow = { figures: 2, cause: 3 };
  const rowsFor = (found: readonly Finding[]) => Math.max(input.tier === 'A' ? 5 : 3, found.length + 1);
  const tables = [
    { key: 'achievements', found: achievements, spans: wide, between: () => [] },
    { key: 'mistakes', found: mistakes, spans: wide, between: () => [] },
    { key: 'gaps', found: gaps, spans: narrow, between: () => distanceColumns(form, gaps) },
  ] as const;
  for (const { key, found, spans, between } of tables) {
    blockTitle(form, words(`review.${key}`));
    formTable(form, {
      rows: rowsFor(found),
      height: twoLines,
      columns: [
        textColumn('item', words('column.item'), 2, found),
        textColumn('figures', words('review.figures'), spans.figures, found),
        { key: 'cause', header: words('review.cause'), span: spans.cause, kind: 'input' },
        ...between(),
        {
          key: 'value',
          header: words('review.value'),
          kind: kindOf(found, 'value'),
          format: numberFormats.money,
          cell: ({ index: row }) => found[row]?.value ?? null,
        },
        { key: 'owner', header: words('column.owner'), kind: 'input' },
      ],
    });
  }
}

/** What was planned, what is, and the gap between them. */
function distanceColumns(form: FormSheet, found: readonly Finding[]): readonly FormColumn[] {
  const { words } = form;
  const format = (index: number) => found[index]?.format ?? numberFormats.money;
  const column = (key: 'ideal' | 'present'): FormColumn => ({
    key,
    header: words(`review.${key}`),
    span: 2,
    kind: kindOf(found, key),
    format,
    cell: ({ index }) => found[index]?.[key] ?? null,
  });
  return [
    column('ideal'),
    column('present'),
    {
      key: 'gap',
      header: words('column.gap'),
      span: 2,
      kind: 'formula',
      format,
      mark: 'negative',
      cell: ({ at }) => ({ formula: `=${differenceOf(at('present'), at('ideal'))}` }),
    },
  ];
}

function textColumn(key: 'item' | 'figures', header: string, span: number, found: readonly Finding[]): FormColumn {
  return { key, header, span, kind: kindOf(found, key), cell: ({ index }) => found[index]?.[key] ?? null };
}

function kindOf(found: readonly Finding[], key: keyof Finding): (index: number) => 'given' | 'input' {
  return (index) => ((found[index]?.[key] ?? null) === null ? 'input' : 'given');
}
