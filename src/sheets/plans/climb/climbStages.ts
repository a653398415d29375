import { blockTitle } from '../../form/blockTitle';
import { formTable } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';

/** Up to which share of the way each stage goes, and what is used in it. */
const stages = [
  { key: 'set', until: 0.02, lever: 'management' },
  { key: 'pace', until: 0.25, lever: 'sameBrand' },
  { key: 'sumUp', until: 0.75, lever: 'downstream' },
  { key: 'carryOver', until: 0.98, lever: 'priceDifference' },
  { key: 'combine', until: 1, lever: 'sellOut' },
] as const;

/** The five stages of a climb, each with its limit, its lever and what is to be done. */
export function climbStages(form: FormSheet): void {
  const { words } = form;
  blockTitle(form, words('climb.stagesTitle'));
  formTable(form, {
    rows: stages.length,
    columns: [
      {
        key: 'stage',
        header: words('climb.stage'),
        span: 2,
        kind: 'given',
        name: 'stage',
        cell: ({ index }) => words(`climb.stages.${stages[index]!.key}`),
      },
      {
        key: 'until',
        header: words('climb.until'),
        kind: 'given',
        format: numberFormats.percent,
        align: 'center',
        accepts: { kind: 'share' },
        name: 'until',
        cell: ({ index }) => stages[index]!.until,
      },
      {
        key: 'lever',
        header: words('climb.lever'),
        span: 3,
        kind: 'given',
        cell: ({ index }) => words(`climb.levers.${stages[index]!.lever}`),
      },
      { key: 'action', header: words('column.action'), span: 3, kind: 'input' },
      { key: 'owner', header: words('column.owner'), span: 2, kind: 'input' },
      {
        key: 'due',
        header: words('column.due'),
        span: 2,
        kind: 'input',
        format: numberFormats.date,
        accepts: { kind: 'date' },
      },
      { key: 'status', header: words('column.status'), span: 2, kind: 'input', accepts: 'status' },
    ],
  });
}
