import type { Cells } from '../cells/Cells';
import type { MappingGuess } from '../guess/MappingGuess';
import { seenHeaders } from './seenHeaders';

const parts = ['customer', 'date', 'currency', 'possibleId'] as const;

/**
 * Whether the guess takes a column for the customer, the date, the currency or possible ids whose header was not there before.
 * @param seen the headers there were, as `seenHeaders` gives them
 */
export function hasNewPart(guess: MappingGuess, head: Cells, seen: readonly string[]): boolean {
  const known = new Set(seen);
  return parts.some((part) => {
    if (guess[part] === undefined || guess.confidence[part] === 'unsure') return false;
    const header = head.columns.find(({ sheetColumn }) => sheetColumn === guess[part])?.header ?? '';
    return seenHeaders([header]).some((text) => !known.has(text));
  });
}
