import { cellAddress } from '../../core/intake/cells/cellAddress';
import { placeText } from '../display/placeText';
import type { ChosenRange } from './PaneActions';

/** Where the chosen data stands, as Excel writes it: "Orders!A1:U9995". */
export function sourceAddress({ range }: ChosenRange): string {
  const last = cellAddress(range.row + range.rows - 1, range.column + range.columns - 1);
  return placeText(range.sheetName, `${cellAddress(range.row, range.column)}:${last}`);
}
