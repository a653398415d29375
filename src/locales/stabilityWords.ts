import enUS from './en-US.json';
import zhCN from './zh-CN.json';
import type { Language } from './Language';

/** The words of each stability in every language: colleagues share workbooks across languages. */
export const stabilityWords: Readonly<Record<Language, typeof enUS.measure.stability>> = {
  'en-US': enUS.measure.stability,
  'zh-CN': zhCN.measure.stability,
};
