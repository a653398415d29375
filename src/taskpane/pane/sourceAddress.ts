import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { ChosenRange } from './PaneActions';

/** Where the chosen data stands, as Excel writes it: "Orders!A1:U9995". */
export function sourceAddress({ range }: ChosenRange): string {
  const sheet = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(range.sheetName)
    ? range.sheetName
    : `'${range.sheetName.replaceAll("'", "''")}'`;
  const last = cellAddress(range.row + range.rows - 1, range.column + range.columns - 1);
  return `${sheet}!${cellAddress(range.row, range.column)}:${last}`;
}
