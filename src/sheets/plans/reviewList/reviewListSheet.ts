import type { Language } from '../../../locales/Language';
import type { Words } from '../../../locales/Words';
import { colourRates } from '../../form/formColours';
import { FormSheet } from '../../form/FormSheet';
import type { CellSpec, SheetSpec } from '../../SheetSpec';
import { templateProperties, templateVersion } from '../templateProperties';
import type { ReviewLine } from './ReviewLine';
import { reviewListColumns, type ReviewListColumn } from './reviewListColumns';
import { reviewListRows } from './reviewListRows';

interface ReviewListInput {
  readonly year: number;
  readonly language: Language;
  readonly lines: readonly ReviewLine[];
}

const keys = Object.keys(reviewListColumns) as readonly ReviewListColumn[];
/** Rows that are coloured by their rate, also those that come later. */
const colouredRows = 5000;

/** The list of the small customers' reviews in a year, a row a customer and quarter: the table "AbcReviewList" and nothing else. */
export function reviewListSheet({ year, language, lines }: ReviewListInput, name: string, words: Words): SheetSpec {
  const headers = keys.map((key) => words(reviewListColumns[key].words));
  const rows = reviewListRows(lines, headers);
  // Excel has no table without a row below its headers.
  const body: CellSpec[][] = rows.length > 0 ? rows : [keys.map(() => null)];
  const columns = keys.map((key): (typeof reviewListColumns)[ReviewListColumn] => reviewListColumns[key]);
  const form = new FormSheet('rlist', keys.length, words);
  form.put(0, 0, [headers], { style: 'header' });
  form.put(1, 0, body, {
    formats: columns.map((column) => ('format' in column ? column.format : null)),
    align: columns.map((column) => ('align' in column ? column.align : null)),
    wraps: true,
  });
  colourRates(form, { row: 1, column: keys.indexOf('rate'), rows: colouredRows, columns: 1 });
  return {
    ...form.sheet({
      name,
      columnWidths: columns.map(({ width }) => width),
      freeze: { rows: 1, columns: 2 },
      print: {
        orientation: 'landscape',
        titleRows: { row: 0, rows: 1 },
        foot: words('form.foot', { version: templateVersion }),
      },
      properties: templateProperties({ template: 'reviewList', language, year }),
      tabColour: '#548235',
    }),
    tables: [{ name: 'AbcReviewList', row: 0, column: 0, rows: body.length + 1, columns: keys.length }],
  };
}
