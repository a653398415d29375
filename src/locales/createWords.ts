import enUS from './en-US.json';
import zhCN from './zh-CN.json';
import type { Language } from './Language';
import { lookUp } from './lookUp';
import type { Words } from './Words';

/**
 * Everything a person reads outside the worksheet functions, whose descriptions and help are in files of their own. Named one
 * by one, so that the pane's bundle carries these words alone.
 */
const words: Record<Language, Omit<typeof enUS, 'functions'>> = {
  'en-US': {
    failure: enUS.failure,
    issue: enUS.issue,
    measure: enUS.measure,
    pane: enUS.pane,
    reason: enUS.reason,
    record: enUS.record,
    sheet: enUS.sheet,
    unknown: enUS.unknown,
  },
  'zh-CN': {
    failure: zhCN.failure,
    issue: zhCN.issue,
    measure: zhCN.measure,
    pane: zhCN.pane,
    reason: zhCN.reason,
    record: zhCN.record,
    sheet: zhCN.sheet,
    unknown: zhCN.unknown,
  },
};

/**
 * The words of one language.
 * @example createWords('en-US')('sheet.name') // "ABC"
 */
export function createWords(language: Language): Words {
  return lookUp(language, words[language]);
}
