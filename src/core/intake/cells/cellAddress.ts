/** "A" for column 0, "AA" for column 26. @example columnLetters(701) // "ZZ" */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The A1 address of a 0-based row and column.
 * @example cellAddress(6, 17) // "R7"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
