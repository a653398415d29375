import { isPivotLabel } from '../words/isPivotLabel';

/**
 * One header a column out of one or two header rows. A group stands over the columns to its right until the next group, but
 * only where a column has a name of its own: "2025" over "Q1", blank over "Q2" gives "2025 Q1", "2025 Q2". A cell with nothing
 * below it (merged downwards) is the name of its column alone. In a pivot table the group is what it measures, not the words
 * "Column Labels".
 * @param rows header texts (0 to 2 rows x columns)
 * @example composeHeaders([['Customer', 'Sales', ''], ['', 'Jan', 'Feb']]) // ["Customer","Sales Jan","Sales Feb"]
 */
export function composeHeaders(rows: readonly (readonly string[])[]): string[] {
  const [first = [], second] = rows.map((row) => row.map((text) => text.trim()));
  if (second === undefined) return [...first];
  const upper = first.some(isPivotLabel) ? pivotGroups(first) : first;
  let group = '';
  return Array.from({ length: Math.max(upper.length, second.length) }, (_, at) => {
    const above = upper[at] ?? '';
    const below = second[at] ?? '';
    if (above !== '' || below === '') group = below === '' ? '' : above;
    return below === '' ? above : joined(group, below);
  });
}

function pivotGroups(upper: readonly string[]): string[] {
  const measure = upper.find((text) => text !== '' && !isPivotLabel(text)) ?? '';
  return upper.map((text) => (isPivotLabel(text) ? measure : ''));
}

function joined(above: string, below: string): string {
  return above === '' || below.includes(above) ? below : `${above} ${below}`;
}
