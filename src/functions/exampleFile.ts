import type { Language } from '../locales/Language';

/**
 * The name of a language's example workbook on the site.
 * @example exampleFile('zh-CN') // "functions.zh-CN.xlsx"
 */
export function exampleFile(language: Language): string {
  return language === 'en-US' ? 'functions.xlsx' : `functions.${language}.xlsx`;
}
