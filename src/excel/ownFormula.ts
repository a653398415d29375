import { functionNames } from '../core/functionNames';

const names = functionNames.join('|');
/**
 * Texts, quoted names and what stands in square brackets (columns of a table, files) are stepped over. A call is `ABC.TIER(`; where
 * the add-in was not there when the file was opened, Excel shows `_xldudf_ABC_TIER(`, sometimes with the number or path of a file that
 * it took for the function's home.
 */
const tokens = new RegExp(
  [
    '"(?:[^"]|"")*"',
    `(?:(?:'(?:[^']|'')*'|\\[\\d+\\])!)?(?<![\\w.\\\\])_xldudf_ABC_(${names})(?=\\()`,
    "'(?:[^']|'')*'",
    // Within brackets an apostrophe marks a bracket that is part of a name; table columns nest one deep.
    "\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]",
    `(?<![\\w.\\\\])ABC\\.(?:${names})(?=\\()`,
  ].join('|'),
  'gi',
);

/**
 * A formula that calls a function of this add-in, with the functions' proper names; undefined for any other cell.
 * @example ownFormula('=@_xldudf_ABC_TIER(B2:B9)&"ABC.X("') // '=@ABC.TIER(B2:B9)&"ABC.X("'
 */
export function ownFormula(cell: unknown): string | undefined {
  if (typeof cell !== 'string' || !cell.startsWith('=') || !/ABC[._]/i.test(cell)) return undefined;
  let isOwn = false;
  const proper = cell.replace(tokens, (token: string, mangled: string | undefined) => {
    if (mangled !== undefined) {
      isOwn = true;
      return `ABC.${mangled.toUpperCase()}`;
    }
    isOwn ||= !/^["'[]/.test(token);
    return token;
  });
  return isOwn ? proper : undefined;
}
