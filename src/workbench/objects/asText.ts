/** Text the engine would read as a formula or an error, or whose apostrophe it would drop, goes in behind an apostrophe. */
export function asText(text: string): string {
  return /^[='#]/.test(text) ? `'${text}` : text;
}
