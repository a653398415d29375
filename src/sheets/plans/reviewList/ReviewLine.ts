/** A small customer's line of the review list; what the review finds is filled in by hand. */
export interface ReviewLine {
  readonly customerId: string;
  readonly customer: string;
  /** "2027Q1" in both languages. */
  readonly period: string;
  /** Reached of what was to be reached by the end of the period; undefined when either is not known. */
  readonly rate: number | undefined;
}
