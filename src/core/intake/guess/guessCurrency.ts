import type { GuessedColumn } from './guessDate';
import type { HeadColumn } from './headColumn';
import { headerWords } from '../words/headerWords';
import { matchWord } from '../words/matchWord';

/** Finds the column of currency codes: sure when it is called so and holds them, likely when only one of them is true. */
export function guessCurrency(candidates: readonly HeadColumn[]): GuessedColumn | undefined {
  const coded = candidates.filter(({ content }) => content === 'currencies');
  const named = candidates.filter(
    ({ header, content }) =>
      ['currencies', 'texts', 'empty'].includes(content) && matchWord(header, headerWords.currency) !== undefined,
  );
  const both = named.find(({ content }) => content === 'currencies');
  if (both) return { column: both.column, confidence: 'sure' };
  const one = named[0] ?? coded[0];
  return one && { column: one.column, confidence: 'likely' };
}
