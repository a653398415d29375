import type { FoundTemplate } from './findTemplates';

/** A quarterly review among the sheets of templates. */
export interface FoundReview extends FoundTemplate {
  readonly customerId: string;
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** The reviews among the sheets of templates, of one customer where one is named, in the order of the sheets. */
export function reviewsOf(sheets: readonly FoundTemplate[], wanted?: string): FoundReview[] {
  return sheets.flatMap((sheet) => {
    const { template, customerId, year, quarter } = sheet.facts;
    if (template !== 'businessReview' || customerId === undefined || year === undefined || quarter === undefined)
      return [];
    return wanted === undefined || wanted === customerId ? [{ ...sheet, customerId, year, quarter }] : [];
  });
}
