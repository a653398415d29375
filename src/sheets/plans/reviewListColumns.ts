import { numberFormats } from '../form/numberFormats';
import type { ListColumn } from './lists/ListColumn';

/** The columns of the list of small customers' reviews, one row a customer and quarter. */
export const reviewListColumns = {
  customerId: { word: 'column.customerId', kind: 'given', width: 14 },
  customer: { word: 'column.customer', kind: 'given', width: 26 },
  period: { word: 'reviewList.period', kind: 'given', width: 10, align: 'center' },
  rate: { word: 'reviewList.rate', kind: 'given', format: numberFormats.percent, width: 10, mark: 'rate' },
  achievement: { word: 'reviewList.achievement', kind: 'input', width: 32 },
  gap: { word: 'reviewList.gap', kind: 'input', width: 32 },
  nextStep: { word: 'reviewList.nextStep', kind: 'input', width: 32 },
  date: { word: 'reviewList.date', kind: 'input', format: numberFormats.date, width: 12, accepts: { kind: 'date' } },
} as const satisfies Readonly<Record<string, ListColumn>>;

export type ReviewListColumn = keyof typeof reviewListColumns;
