/** Text as it stands in a formula. @example quoted('a "b"') // "\"a \"\"b\"\"\"" */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
