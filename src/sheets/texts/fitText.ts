/** The most characters a cell holds. */
const cellLimit = 32767;

/**
 * A text cut to what a cell holds, with an ellipsis in place of the rest; no character is cut in half.
 * @example fitText('Birch Market', 6) // "Birch…"
 */
export function fitText(text: string, limit: number = cellLimit): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const last = kept.charCodeAt(kept.length - 1);
  return `${last >= 0xd800 && last < 0xdc00 ? kept.slice(0, -1) : kept}…`;
}
