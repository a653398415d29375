/**
 * The text of a cell that holds a word or a letter, without outer spaces; "" for a blank, also for the 0 that some hosts hand
 * over in its place.
 * @example readText(0) // ""
 */
export function readText(cell: unknown): string {
  return cell === null || cell === undefined || cell === 0 ? '' : String(cell).trim();
}
