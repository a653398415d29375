import type { Words } from '../../../locales/Words';
import { formFields } from '../../form/formFields';
import { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import type { SheetSpec } from '../../SheetSpec';
import { laterOf } from '../laterOf';
import { templateProperties, templateVersion } from '../templateProperties';
import { correctionTables } from './correctionTables';
import { findingTables } from './findingTables';
import type { ReviewInput } from './ReviewInput';
import { scorecard } from './scorecard';

/** Of the annual plan too: column A, twelve months, a year, a note. */
const columnWidths = [24, ...Array<number>(12).fill(10), 12, 26];

/** The sheet of a customer's quarterly business review: what was reached, why, and what both sides change. */
export function reviewSheet(input: ReviewInput, name: string, words: Words): SheetSpec {
  const { customerId, customer, tier, accountManager, unit, year, quarter, language } = input;
  const form = new FormSheet('qbr', columnWidths.length, words);
  form.title(words('review.title', { customer, year, quarter }));
  const intro = unit === '' ? words('review.intro') : words('review.introUnit', { unit });
  form.put(1, 0, [[intro]], { style: 'note' });
  form.row = 2;
  const date = form.ref('date');
  const day = { format: numberFormats.date };
  formFields(form, [
    { label: words('column.customer'), kind: 'given', value: customer },
    { label: words('review.period'), kind: 'text', value: `${year}Q${quarter}` },
    { label: words('review.date'), kind: 'input', ...day, name: 'date', accepts: { kind: 'date' } },
    { label: words('review.ourSide'), kind: accountManager === '' ? 'input' : 'given', value: accountManager || null },
    { label: words('review.theirSide'), kind: 'input' },
    {
      label: words('column.next'),
      kind: 'formula',
      ...day,
      name: 'next',
      value: { formula: `=IF(COUNT(${date})=0,"",${laterOf(date, tier === 'A' ? '3' : '6')})` },
    },
  ]);
  const head = form.row;
  scorecard(form, input);
  findingTables(form, input);
  correctionTables(form, input);
  return form.sheet({
    name,
    columnWidths,
    freeze: { rows: head, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: { row: 0, rows: 1 },
      foot: words('form.foot', { version: templateVersion }),
    },
    properties: templateProperties({ template: 'businessReview', language, customerId, year, quarter }),
    tabColour: '#548235',
  });
}
