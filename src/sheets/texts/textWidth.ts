/**
 * Width of a text in characters of the standard font; Chinese and other full-width characters take two.
 * @example textWidth('客户ABC') // 7
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return width;
}
