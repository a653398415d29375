import { numberFormats } from '../../form/numberFormats';

interface Column {
  /** The key of its header among the words of plans. */
  readonly words: string;
  readonly width: number;
  readonly format?: string;
  readonly align?: 'center';
}

const { percent, date, text } = numberFormats;

/** The columns of the review list, in their order. */
export const reviewListColumns = {
  customerId: { words: 'column.customerId', width: 14, format: text },
  customer: { words: 'column.customer', width: 24 },
  period: { words: 'reviewList.period', width: 11, format: text, align: 'center' },
  rate: { words: 'column.rate', width: 11, format: percent },
  achievement: { words: 'reviewList.achievement', width: 32 },
  gap: { words: 'reviewList.gap', width: 32 },
  nextStep: { words: 'reviewList.nextStep', width: 32 },
  date: { words: 'reviewList.date', width: 12, format: date },
} as const satisfies Readonly<Record<string, Column>>;

export type ReviewListColumn = keyof typeof reviewListColumns;
