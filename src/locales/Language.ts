/** The languages the add-in speaks. zh-CN serves every Chinese display language, en-US all others. */
export type Language = 'zh-CN' | 'en-US';

/** @example languageOf('zh-TW') // "zh-CN" */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
