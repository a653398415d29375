import { createInstance } from 'i18next';
import enUS from './en-US.json';
import zhCN from './zh-CN.json';
import type { Language } from './Language';
import type { Words } from './Words';

/**
 * The words of one language.
 * @example createWords('en-US')('sheet.name') // "ABC"
 */
export function createWords(language: Language): Words {
  const i18n = createInstance({
    lng: language,
    resources: { 'en-US': { translation: enUS }, 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void i18n.init();
  return (key, values) => i18n.t(key, { ...values });
}
