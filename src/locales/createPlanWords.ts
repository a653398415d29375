import type { Language } from './Language';
import { lookUp } from './lookUp';
import enUS from './plans/en-US.json';
import zhCN from './plans/zh-CN.json';
import type { Words } from './Words';

const trees: Readonly<Record<Language, object>> = { 'en-US': enUS, 'zh-CN': zhCN };
const made = new Map<Language, Words>();

/**
 * The words of the plans' sheets and of their screen. They are in files of their own, for nobody needs them before he makes a plan.
 * @example createPlanWords('en-US')('list.yesno.yes') // "Yes"
 */
export function createPlanWords(language: Language): Words {
  const known = made.get(language);
  if (known) return known;
  const words = lookUp(language, trees[language]);
  made.set(language, words);
  return words;
}
