/** Texts, structured references, and words that may be names, with the sheet before them: not functions, not parts of addresses. */
const pieces =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?:'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])([\p{L}_\\][\p{L}\p{N}_.?\\]*)(?![\p{L}\p{N}_.?\\$!]|\s*[([])/gu;

/**
 * A formula with something else in the place of names. Words for which there is nothing (undefined) stay.
 * @example replaceNames('=a+Sum(A1)&"a"', (name) => (name === 'a' ? '$B$1' : undefined)) // '=$B$1+Sum(A1)&"a"'
 */
export function replaceNames(
  formula: string,
  meaningOf: (name: string, sheetName: string | undefined) => string | undefined,
): string {
  return formula.replace(pieces, (piece, quoted?: string, plain?: string, name?: string) => {
    if (name === undefined) return piece;
    return meaningOf(name, quoted === undefined ? plain : quoted.replaceAll("''", "'")) ?? piece;
  });
}
