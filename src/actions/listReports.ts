import type { Outcome } from './Outcome';

/** A report of this add-in that stands in the workbook and can be judged anew. */
export interface WrittenReport {
  readonly sheetId: string;
  readonly sheetName: string;
  /** yyyy-mm-dd */
  readonly readOn: string;
  readonly source: { readonly sheetName: string; readonly address: string };
  readonly tableName?: string;
}

/** The reports in this workbook that know how they came about, latest first. */
export async function listReports(): Promise<Outcome<readonly WrittenReport[]>> {
  await Promise.resolve();
  throw new Error('listReports is being written');
}
