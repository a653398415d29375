import { findSheets } from '../excel/findSheets';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { parseRecipe } from './parseRecipe';
import { recipeKey } from './recipeKey';

/** A report of this add-in that stands in the workbook and can be judged anew. */
export interface WrittenReport {
  readonly sheetId: string;
  readonly sheetName: string;
  /** yyyy-mm-dd */
  readonly readOn: string;
  readonly source: { readonly sheetName: string; readonly address: string };
  readonly tableName?: string;
}

/** The reports in this workbook that know how they came about, latest first. Two round trips, however many there are. */
export function listReports(): Promise<Outcome<readonly WrittenReport[]>> {
  return outcomeOf(async () => {
    const reports = (await findSheets(recipeKey)).flatMap(({ sheetId, sheetName, value }): WrittenReport[] => {
      const recipe = parseRecipe(value);
      if (!recipe) return [];
      const { readOn, tableName, sheetName: source, address } = recipe;
      return [
        {
          sheetId,
          sheetName,
          readOn,
          source: { sheetName: source, address },
          ...(tableName === undefined ? {} : { tableName }),
        },
      ];
    });
    // Of one day, the sheet that was added last stands last.
    return reports.reverse().sort((one, other) => other.readOn.localeCompare(one.readOn));
  });
}
