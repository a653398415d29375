import type { Words } from '../../locales/Words';
import type { TemplateName } from './templateProperties';

/** What the name of a sheet says besides its kind. */
export interface SheetNameFacts {
  /** As it stands in the data; any text at all. */
  readonly customer?: string;
  readonly year?: number;
  /** 1 to 4. */
  readonly quarter?: number;
}

/** Excel counts UTF-16 units. */
const longest = 31;
/** A mark that no name can hold, where the customer's part goes. */
const gap = '\u0000';
// Control characters, what Excel refuses in a sheet's name, and halves of surrogate pairs.

const refused = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff\\/?*[\]:]|\p{Cs}/gu;
const ends = /^[\s'\u200d\ufe0f]+|[\s'\u200d\ufe0f]+$/gu;

/**
 * The name of a new sheet of a template, one that Excel takes: 31 characters at most, nothing that it refuses, no apostrophe at the
 * ends, none of those that are taken. Only the customer's part is cut, never within a character; a taken name gets " (2)", " (3)".
 * @param words of the plans
 * @param taken names of the workbook's sheets; small letters and capitals are one
 * @example templateSheetName('annualPlan', (key, values) => `Plan-${values?.customer}-${values?.year}`, { customer: '[a]:*?', year: 2027 }, []) // "Plan--a------2027"
 */
export function templateSheetName(
  template: TemplateName,
  words: Words,
  facts: SheetNameFacts,
  taken: readonly string[],
): string {
  const { customer = '' } = facts;
  const [before = '', after] = words(`naming.${template}`, { ...facts, customer: gap }).split(gap);
  const cleaned = customer.replace(refused, '-').replace(ends, '');
  const part = after === undefined ? '' : cleaned === '' ? words('naming.nobody') : cleaned;
  const used = new Set(taken.map(foldedName));
  for (let copy = 1; ; copy++) {
    const tail = `${after ?? ''}${copy === 1 ? '' : ` (${copy})`}`;
    const name = `${before}${cutTo(part, longest - before.length - tail.length)}${tail}`;
    if (!used.has(foldedName(name))) return name;
  }
}

/** Full and half width count as one too: an Excel that tells them apart only gets a number it did not need. */
function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** As many whole characters as there is room for; no blank or apostrophe is left at the end. */
function cutTo(text: string, units: number): string {
  let end = 0;
  for (const character of text) {
    if (end + character.length > units) break;
    end += character.length;
  }
  return text.slice(0, end).replace(ends, '');
}
