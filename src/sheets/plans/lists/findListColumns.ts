import { createPlanWords } from '../../../locales/createPlanWords';
import { findColumns, type FoundColumns } from '../../../locales/findColumns';
import type { Language } from '../../../locales/Language';
import type { ListColumns } from './ListColumn';
import { listHeaders } from './listHeaders';

/** Where the columns of a list stand now, by headers in either language. */
export function findListColumns<Key extends string>(
  columns: ListColumns<Key>,
  headers: readonly string[],
): FoundColumns<Key> {
  const keys = Object.keys(columns) as Key[];
  const wordsOf = (language: Language) => {
    const texts = listHeaders(columns, createPlanWords(language));
    return Object.fromEntries(keys.map((key, index) => [key, texts[index]!])) as Record<Key, string>;
  };
  return findColumns(headers, { 'en-US': wordsOf('en-US'), 'zh-CN': wordsOf('zh-CN') });
}
