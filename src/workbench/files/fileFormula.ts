import { NEW_EXCEL_FUNCTIONS } from '@univerjs/engine-formula';

/** What an .xlsx file puts before the name of an add-in's function, with "_" in place of the dot. */
export const addinPrefix = '_xldudf_';

/** A quoted sheet name or text, or a word: function, name or cell. Only words are renamed. */
const quotedOrWord = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*/gu;

const withOwnVariables = new Set(['LET', 'LAMBDA']);
const inTheSheetSpace = new Set(['FILTER', 'SORT']);

/**
 * A formula, without its "=", as an .xlsx file spells it: functions newer than the format and functions of add-ins have prefixes
 * there, and so have the variables of LET and LAMBDA. Excel knows neither without them.
 * @example toFileFormula('=ABC.TIER(SORT(A1:A3))', ['ABC.TIER']) // "_xldudf_ABC_TIER(_xlfn._xlws.SORT(A1:A3))"
 */
export function toFileFormula(formula: string, customFunctions: readonly string[]): string {
  const custom = new Set(customFunctions);
  const variables = variablesOf(formula);
  return formula.slice(1).replace(quotedOrWord, (word, ...rest: unknown[]) => {
    if (/^["']/.test(word)) return word;
    const upper = word.toUpperCase();
    if (variables.has(upper)) return `_xlpm.${word}`;
    const isCall = /^\s*\(/.test((rest[1] as string).slice((rest[0] as number) + word.length));
    if (!isCall) return word;
    if (custom.has(upper)) return addinPrefix + upper.replaceAll('.', '_');
    if (inTheSheetSpace.has(upper)) return `_xlfn._xlws.${word}`;
    return NEW_EXCEL_FUNCTIONS.has(upper) || withOwnVariables.has(upper) ? `_xlfn.${word}` : word;
  });
}

/**
 * The formula that an .xlsx file means, with its "=".
 * @example fromFileFormula('_xldudf_ABC_TIER(A1:A3)') // "=ABC.TIER(A1:A3)"
 */
export function fromFileFormula(formula: string): string {
  return `=${formula.replace(quotedOrWord, (word) => {
    if (/^["']/.test(word)) return word;
    const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(word);
    return custom ? `${custom[1]}.${custom[2]}` : word.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
  })}`;
}

/** Names that LET and LAMBDA give to values in a formula. */
function variablesOf(formula: string): Set<string> {
  const names = new Set<string>();
  for (const call of formula.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const args = argumentsFrom(formula, call.index + call[0].length);
    const step = call[1]!.toUpperCase() === 'LET' ? 2 : 1;
    for (let place = 0; place < args.length - 1; place += step) names.add(args[place]!.trim().toUpperCase());
  }
  return names;
}

/** The arguments of a call, from after its bracket: brackets inside them and quoted commas do not part them. */
function argumentsFrom(formula: string, start: number): string[] {
  const args = [''];
  let depth = 0;
  for (const [piece] of formula.slice(start).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g)) {
    if (/^[({[]/.test(piece)) depth++;
    if (/^[)}\]]/.test(piece) && depth-- === 0) return args;
    if (piece === ',' && depth === 0) args.push('');
    else args[args.length - 1] += piece;
  }
  return args;
}
