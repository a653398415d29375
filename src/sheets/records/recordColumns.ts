import type { recordColumnWords } from '../../locales/recordColumnWords';

/** What a workbook keeps of its judgements, and its own measures. */
export type RecordKind = keyof typeof recordColumnWords;
/** The records that grow row by row. */
export type GrowingKind = Exclude<RecordKind, 'measures'>;
export type RecordColumn<Kind extends RecordKind> = Extract<keyof (typeof recordColumnWords)[Kind]['en-US'], string>;

/** Width in characters, and number format where it is not General. */
export interface RecordColumnLook {
  readonly width: number;
  readonly format?: string;
}

type Columns = { readonly [Kind in GrowingKind]: Readonly<Record<RecordColumn<Kind>, RecordColumnLook>> };

const day = 'yyyy-mm-dd';
const count = '#,##0';

/** The columns of each record in the order in which they are first written. Texts need no format: they are written as texts. */
export const recordColumns: Columns = {
  runs: {
    run: { width: 12, format: '0' },
    madeAt: { width: 17, format: `${day} hh:mm` },
    sheetName: { width: 22 },
    address: { width: 16 },
    indicators: { width: 28 },
    method: { width: 60 },
    period: { width: 34 },
    judged: { width: 18, format: count },
    countA: { width: 9, format: count },
    countB: { width: 9, format: count },
    countC: { width: 9, format: count },
    countD: { width: 9, format: count },
    countE: { width: 9, format: count },
    recipe: { width: 16 },
  },
  details: {
    run: { width: 12, format: '0' },
    customerId: { width: 18 },
    customer: { width: 28 },
    tier: { width: 8 },
    computedTier: { width: 15 },
    byHand: { width: 9 },
    profile: { width: 12 },
    score: { width: 10, format: '0.000' },
    rank: { width: 10, format: '0' },
    scale: { width: 19, format: '#,##0.00' },
    contribution: { width: 16, format: '#,##0.00' },
    brandShare: { width: 22 },
    stability: { width: 12 },
    trend: { width: 16, format: '0.0%' },
  },
  overrides: {
    customerId: { width: 18 },
    customer: { width: 28 },
    tier: { width: 8 },
    reason: { width: 48 },
    author: { width: 18 },
    setOn: { width: 13, format: day },
    expiresOn: { width: 13, format: day },
    endedOn: { width: 13, format: day },
  },
};
