import type { CellStyle } from '../SheetSpec';

/** What a cell is: filled in by the pane, by the user, by us once and for all, or by a formula. */
export type CellKind = 'given' | 'input' | 'text' | 'formula';

export const cellStyles: Readonly<Record<CellKind, CellStyle>> = {
  given: 'given',
  input: 'input',
  text: 'plain',
  formula: 'plain',
};
