import { composeHeaders } from './composeHeaders';
import { headerText } from '../words/headerText';
import { headerWords } from '../words/headerWords';
import { matchWord } from '../words/matchWord';
import { isPivotLabel } from '../words/isPivotLabel';
import { isTitleText } from '../words/isTitleText';
import { readPeriod } from '../calendar/readPeriod';
import type { TopForms } from './TopForms';

const { contribution, parties, scale, share } = headerWords;
const groupWords = [...parties.flat(), ...scale, ...contribution, ...share];

/**
 * Whether the row above a header row groups the columns, and is not the last line of a title. Proven: it tells columns of one
 * name apart, names columns that the header leaves blank, gives months their year, or is a pivot table's. Likely: several words
 * of the vocabulary stand above columns, or three of any kind.
 * @param row the row above the header
 */
export function isGroupRow(forms: TopForms, row: number): 'no' | 'likely' | 'proven' {
  if (forms.row(row).data > 0) return 'no';
  const upper = forms.texts(row);
  const lower = forms.texts(row + 1);
  const groups = upper.filter((text) => text !== '');
  if (groups.some(isPivotLabel)) return groups.length > 1 ? 'proven' : 'no';
  if (groups.length === 0 || groups.some(isTitleText)) return 'no';
  const composed = composeHeaders([upper, lower]).filter((_, column) => lower[column] !== '');
  if (distinct(composed) > distinct(lower)) return 'proven';
  if (upper.some((text, column) => column > 0 && isYearOfMonths(text, lower[column]!))) return 'proven';
  const namesMore = upper.some(
    (text, column) => text !== '' && lower[column] === '' && forms.bodies[column] !== 'none',
  );
  const isWide = groups.length > 1;
  if (isWide && namesMore) return 'proven';
  return isWide && (groups.length > 2 || groups.some(isGroupWord)) ? 'likely' : 'no';
}

function distinct(texts: readonly string[]): number {
  return new Set(texts.filter((text) => text !== '')).size;
}

function isYearOfMonths(above: string, below: string): boolean {
  const year = above === '' ? undefined : readPeriod(above);
  const part = below === '' ? undefined : readPeriod(below);
  return year !== undefined && part !== undefined && 'first' in year && !('first' in part);
}

function isGroupWord(text: string): boolean {
  return matchWord(headerText(text), groupWords) !== undefined;
}
