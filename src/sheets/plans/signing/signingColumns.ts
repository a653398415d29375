import { numberFormats } from '../../form/numberFormats';
import type { ListColumn } from '../lists/ListColumn';

const { date, text, whole } = numberFormats;
const done = (number: number) =>
  ({
    word: 'sign.column.done',
    values: { number },
    kind: 'input',
    format: date,
    width: 10.5,
    accepts: { kind: 'date' },
  }) as const;

/** The columns of the signing tracker: one row a customer. */
export const signingColumns = {
  customerId: { word: 'column.customerId', kind: 'given', format: text, width: 12 },
  customer: { word: 'column.customer', kind: 'given', width: 20 },
  tier: { word: 'column.tier', kind: 'given', align: 'center', width: 6 },
  accountManager: { word: 'column.accountManager', kind: 'given', width: 11 },
  start: { word: 'column.start', kind: 'given', format: date, width: 10.5, accepts: { kind: 'date' } },
  s1: done(1),
  s2: done(2),
  s3: done(3),
  s4: done(4),
  s5: done(5),
  s6: done(6),
  step: { word: 'sign.column.step', kind: 'formula', format: whole, align: 'center', width: 7 },
  stepName: { word: 'sign.column.stepName', kind: 'formula', width: 23 },
  inStep: { word: 'sign.column.inStep', kind: 'formula', format: whole, width: 7 },
  due: { word: 'column.due', kind: 'formula', format: date, width: 10.5 },
  open: { word: 'sign.column.open', kind: 'formula', format: whole, width: 7 },
  flag: { word: 'sign.column.flag', kind: 'formula', align: 'center', width: 10 },
  meet: { word: 'sign.column.meet', kind: 'input', format: date, width: 10.5, accepts: { kind: 'date' } },
  nextStep: { word: 'sign.column.nextStep', kind: 'input', width: 16 },
  note: { word: 'column.note', kind: 'input', width: 14 },
} as const satisfies Readonly<Record<string, ListColumn>>;

export type SigningColumn = keyof typeof signingColumns;
