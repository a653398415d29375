import type { FormulaCell } from './lookAtFormulas';

/** Whether Excel does not know the formula's function: it does not look again by itself once the add-in is there. */
export function isStuck({ value, isError }: Pick<FormulaCell, 'value' | 'isError'>): boolean {
  return isError && value === '#NAME?';
}
