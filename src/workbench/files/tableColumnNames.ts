import type { EngineValue } from '../engine/Engine';

/**
 * Names for a table's columns as Excel insists on them: text, never blank, never twice.
 * @example tableColumnNames(['a', null, 'A', 2020]) // ['a', 'Column2', 'A2', '2020']
 */
export function tableColumnNames(headers: readonly EngineValue[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, place) => {
    const wished = header === null || header === '' ? `Column${place + 1}` : String(header);
    let name = wished;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wished}${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
