import { amountParts } from './amountParts';
import { currencyBeside } from './currencyBeside';

/** What stands around the figures of an amount: its sign, and the power of ten it adds. */
export interface Affix {
  readonly isNegative: boolean;
  readonly power: number;
}

const known = new Map<string, Affix | null>();
const most = 500;
const longest = 12;
/** These belong to the figures: what they mean hangs on those. */
const ofFigures = /[\d.,'’．，]/;

/**
 * What the words and signs before and behind the figures of an amount mean; null when they make none of it or a closer look is
 * needed. Amounts differ in their figures and hardly ever in what stands around, so that each pair is taken apart once.
 * @example affixOf('(US$ ', ' 万)') // {"isNegative":true,"power":4}
 */
export function affixOf(before: string, behind: string): Affix | null {
  if (before.length > longest || behind.length > longest) return null;
  const key = `${before}1${behind}`;
  let affix = known.get(key);
  if (affix === undefined) {
    affix = takeApart(before, behind);
    if (known.size >= most) known.clear();
    known.set(key, affix);
  }
  return affix;
}

function takeApart(before: string, behind: string): Affix | null {
  if (ofFigures.test(before) || ofFigures.test(behind)) return null;
  const parts = amountParts(`${before}1${behind}`, '.');
  if (parts === undefined || currencyBeside(parts.before, parts.behind) === undefined) return null;
  return { isNegative: parts.negative, power: parts.power };
}
