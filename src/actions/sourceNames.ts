import type { SourceNames } from '../core/history/isSameSource';
import type { ChosenRange } from './ChosenRange';

/** The names by which a chosen range is known again. */
export function sourceNames({ range, tableName, selection }: ChosenRange): SourceNames {
  const { rangeName } = selection;
  return {
    sheetName: range.sheetName,
    sheetId: range.sheetId,
    ...(tableName === undefined ? {} : { tableName }),
    ...(rangeName === undefined ? {} : { rangeName }),
  };
}
