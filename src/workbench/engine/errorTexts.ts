/** The texts by which a spreadsheet shows error values; Univer knows a cell's error by them. */
export const errorTexts: ReadonlySet<unknown> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#CYCLE!',
  '#ERROR!',
]);
