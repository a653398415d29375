/** The first cell of a block that holds anything, also a formula that shows nothing; undefined when all are blank. */
export function firstFilled(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): { readonly row: number; readonly column: number } | undefined {
  for (const [row, line] of values.entries()) {
    const column = line.findIndex((value, index) => value !== '' || formulas[row]?.[index] !== '');
    if (column >= 0) return { row, column };
  }
  return undefined;
}
