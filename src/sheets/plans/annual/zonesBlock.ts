import { blockTitle } from '../../form/blockTitle';
import { colourLateRows } from '../../form/colourLateRows';
import type { FormSheet } from '../../form/FormSheet';
import { formTable } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import type { PlanSheetInput } from '../PlanSheetInput';

const factors = [
  { key: 'management', zone: 'A' },
  { key: 'stockAge', zone: 'A' },
  { key: 'files', zone: 'A' },
  { key: 'pricing', zone: 'A' },
  { key: 'outlets', zone: 'A' },
  { key: 'product', zone: 'B' },
  { key: 'price', zone: 'B' },
  { key: 'resources', zone: 'B' },
  { key: 'policy', zone: 'B' },
] as const;

/** P12: what is ours to do and what we ask of head office, factor by factor. Of the full plan only. */
export function zonesBlock(form: FormSheet, _: PlanSheetInput): void {
  const { words } = form;
  const label = (key: string) => words(`annual.zones.${key}`);
  blockTitle(form, label('title'));
  const place = formTable(form, {
    rows: factors.length,
    height: 32,
    columns: [
      {
        key: 'factor',
        header: label('factor'),
        kind: 'given',
        cell: ({ index }) => label(`factors.${factors[index]!.key}`),
      },
      {
        key: 'zone',
        header: words('column.zone'),
        kind: 'given',
        align: 'center',
        accepts: 'zone',
        cell: ({ index }) => words(`list.zone.${factors[index]!.zone}`),
      },
      { key: 'now', header: label('now'), span: 4, kind: 'input' },
      { key: 'doing', header: label('doing'), span: 4, kind: 'input' },
      { key: 'owner', header: words('column.owner'), kind: 'input' },
      {
        key: 'due',
        header: words('column.due'),
        kind: 'input',
        format: numberFormats.date,
        accepts: { kind: 'date' },
      },
      { key: 'answer', header: label('answer'), span: 2, kind: 'input' },
      { key: 'status', header: words('column.status'), kind: 'input', accepts: 'status' },
    ],
  });
  const [due, status] = [place.columnOf('due').column, place.columnOf('status').column];
  colourLateRows(form, place.body, due, status, form.absolute(form.area('asof')));
}
