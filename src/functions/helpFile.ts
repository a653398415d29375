import type { Language } from '../locales/Language';

/**
 * The name of a language's help page on the site.
 * @example helpFile('zh-CN') // "functions.zh-CN.html"
 */
export function helpFile(language: Language): string {
  return language === 'en-US' ? 'functions.html' : `functions.${language}.html`;
}
