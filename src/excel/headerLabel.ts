/** A header cell as text; a blank cell is "". @example headerLabel(2024) // "2024" */
export function headerLabel(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
