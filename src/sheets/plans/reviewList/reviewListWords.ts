import { createPlanWords } from '../../../locales/createPlanWords';
import type { Language } from '../../../locales/Language';
import { reviewListColumns, type ReviewListColumn } from './reviewListColumns';

const keys = Object.keys(reviewListColumns) as readonly ReviewListColumn[];

/** The headers of the review list in each language: colleagues share workbooks across languages. */
export function reviewListWords(): Readonly<Record<Language, Readonly<Record<ReviewListColumn, string>>>> {
  const of = (language: Language) => {
    const words = createPlanWords(language);
    const entries = keys.map((key) => [key, words(reviewListColumns[key].words)]);
    return Object.fromEntries(entries) as Record<ReviewListColumn, string>;
  };
  return { 'en-US': of('en-US'), 'zh-CN': of('zh-CN') };
}
