import { paneWidths, sampleNames } from './PageOptions';
import type { PageOptions } from './PageOptions';

/**
 * The options in a page's query; what is absent or makes no sense is as by default, the language as the browser's.
 * @example readPageOptions('?lang=zh-CN&theme=dark', 'en').theme // "dark"
 */
export function readPageOptions(query: string, browserLanguage: string): PageOptions {
  const given = new URLSearchParams(query);
  const language = given.get('lang') ?? browserLanguage;
  const paneWidth = Number(given.get('pane') ?? paneWidths[1]);
  const fault = Number(given.get('fault') ?? NaN);
  return {
    language: /^zh\b/i.test(language) ? 'zh-CN' : 'en-US',
    culture: knownCulture(given.get('culture')),
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    paneWidth: paneWidth >= 280 && paneWidth <= 800 ? paneWidth : paneWidths[1],
    sample: sampleNames.find((name) => name === given.get('sample')) ?? sampleNames[0],
    hasFunctions: given.get('functions') !== 'none',
    fault: Number.isInteger(fault) && fault > 0 ? fault : undefined,
  };
}

function knownCulture(name: string | null): string | undefined {
  try {
    return name === null ? undefined : Intl.NumberFormat.supportedLocalesOf(name)[0];
  } catch {
    return undefined; // no name of a culture at all
  }
}
