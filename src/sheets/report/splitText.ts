import { textWidth } from '../texts/textWidth';

/** A break may stand after a blank, and beside any full-width character. */
const pieces = /[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu;

/**
 * A long text as lines of at most so many characters of the standard font, for rows one below the other: a sheet wraps no text
 * over several columns by itself. A single longer word is cut.
 * @example splitText('one two three', 8) // ["one two","three"]
 */
export function splitText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line !== '' && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const piece of text.match(pieces) ?? []) {
    if (textWidth(piece.trimEnd()) <= width) add(piece);
    else for (const character of piece) add(character);
  }
  return [...lines, line.trimEnd()];
}
