import { readNumber } from '../../core/intake/numbers/readNumber';

/** A growth as a person typed it beside a per cent sign. */
export interface Growth {
  /** As a fraction: 0.08 is 8 %. NaN when the text is no number. */
  readonly value: number;
  /** True for a number such as "0.08", which may have been meant as 8 % and is read as 0.08 %. */
  readonly isDoubtful: boolean;
}

/** "8", "8%" and "８％" are 8 %; so "0.08" is 0.08 %, and doubtful unless the sign was typed as well. */
export function readGrowth(text: string): Growth {
  const plain = text.normalize('NFKC').trim();
  const isSigned = plain.endsWith('%');
  const digits = isSigned ? plain.slice(0, -1) : plain;
  const number = readNumber(digits);
  if (number === undefined || digits.includes('%')) return { value: NaN, isDoubtful: false };
  // 8 / 100 is the double that 0.08 is; 8 * 0.01 is not.
  return { value: number / 100, isDoubtful: !isSigned && number !== 0 && Math.abs(number) < 1 };
}
