import { headerText } from './headerText';
import { headerWords } from './headerWords';
import { matchWord } from './matchWord';

const { parties, id, name, scale, contribution, share, date, currency } = headerWords;
const words: readonly string[] = [
  ...parties.flat(),
  ...id,
  ...name,
  ...scale,
  ...contribution,
  ...share,
  ...date,
  ...currency,
];

/**
 * Whether a text holds a word of the vocabulary of columns.
 * @param whole only when it is the word and nothing else
 * @example isColumnWord('客户名称') // true
 */
export function isColumnWord(text: string, whole = false): boolean {
  const header = headerText(text);
  return whole ? words.includes(header.trim()) : matchWord(header, words) !== undefined;
}
