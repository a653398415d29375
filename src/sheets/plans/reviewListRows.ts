import type { CellSpec } from '../SheetSpec';
import { listRows, type ListPlace } from './lists/listRows';
import type { ReviewListColumn } from './reviewListColumns';

/** A small customer's line of the review list; what the review finds is filled in by hand. */
export interface ReviewLine {
  readonly customerId: string;
  readonly customer: string;
  /** "2027Q1", in both languages. */
  readonly period: string;
  /** Reached of what was to be reached to date, whatever the period; undefined when either is not known. */
  readonly rate: number | undefined;
}

/** Rows for the review list in the order in which its columns stand now. */
export function reviewListRows(place: ListPlace<ReviewListColumn>, lines: readonly ReviewLine[]): CellSpec[][] {
  return listRows(place, lines, reviewListCells);
}

export function reviewListCells({
  customerId,
  customer,
  period,
  rate,
}: ReviewLine): Readonly<Partial<Record<ReviewListColumn, CellSpec>>> {
  return { customerId, customer, period, rate: rate ?? null };
}
