import { createPlanWords } from '../../locales/createPlanWords';
import { quoted } from './quoted';

/**
 * A formula's text for whether a cell holds a word of a list, in either language: colleagues share workbooks across languages.
 * @param cell an address or a name
 * @example isWord('F8', 'list.status.done') // "OR(F8=\"Done\",F8=\"已完成\")"
 */
export function isWord(cell: string, key: string): string {
  const texts = (['en-US', 'zh-CN'] as const).map((language) => `${cell}=${quoted(createPlanWords(language)(key))}`);
  return `OR(${texts.join(',')})`;
}
