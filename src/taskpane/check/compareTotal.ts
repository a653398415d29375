import { readNumber } from '../../core/intake/numbers/readNumber';

/** How the total of another system stands to the amounts here. */
export type TotalAnswer =
  | { readonly answer: 'equal' }
  | { readonly answer: 'equalsRead' } // with the amounts that were left out it is equal
  | { readonly answer: 'differs'; readonly by: number } // theirs less ours
  | { readonly answer: 'unreadable' };

/** Less than half a cent is no difference. */
const cent = 0.01;

/**
 * Compares a total as a person types or pastes it with the amount used and the amount read. Where a text means two numbers,
 * as "1.234" does, the one nearer to the amount used is meant: nobody compares totals a thousand times apart.
 */
export function compareTotal(
  text: string,
  { read, used }: { readonly read: number; readonly used: number },
): TotalAnswer {
  const meant = [readNumber(text, '.'), readNumber(text, ',')].filter((each) => each !== undefined);
  const [first, second = first] = meant;
  if (first === undefined || second === undefined) return { answer: 'unreadable' };
  const theirs = Math.abs(second - used) < Math.abs(first - used) ? second : first;
  if (isSame(theirs, used)) return { answer: 'equal' };
  if (isSame(theirs, read)) return { answer: 'equalsRead' };
  return { answer: 'differs', by: theirs - used };
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < Math.max(cent / 2, Math.abs(other) * 1e-12);
}
