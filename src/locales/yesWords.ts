import enUS from './en-US.json';
import zhCN from './zh-CN.json';
import type { Language } from './Language';

/** What a record says in every language where something is so: colleagues share workbooks across languages. */
export const yesWords: Readonly<Record<Language, string>> = { 'en-US': enUS.record.yes, 'zh-CN': zhCN.record.yes };
