import { lookUp } from './lookUp';
import enUS from './en-US.json';
import zhCN from './zh-CN.json';
import type { Language } from './Language';
import type { Words } from './Words';

const words: Record<Language, Pick<typeof enUS, 'functions'>> = {
  'en-US': { functions: enUS.functions },
  'zh-CN': { functions: zhCN.functions },
};

/**
 * The words of the worksheet functions in one language, for the files that are made of them.
 * @example createFunctionWords('en-US')('functions.names.ratio') // "ratio"
 */
export function createFunctionWords(language: Language): Words {
  return lookUp(language, words[language]);
}
