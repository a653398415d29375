import type { RawCell } from '../../core/intake/cells/Cells';
import { createPlanWords } from '../../locales/createPlanWords';
import { listItems, lists, type ListName } from '../form/listItems';

/**
 * Which item of a list a cell names, in either language, for colleagues share workbooks across languages; undefined for other texts.
 * Case and outer spaces do not matter.
 * @example listKeyOf('yesno', ' 是 ') // "yes"
 */
export function listKeyOf<List extends ListName>(list: List, cell: RawCell): (typeof lists)[List][number] | undefined {
  const text = String(cell ?? '')
    .trim()
    .toLowerCase();
  for (const language of ['en-US', 'zh-CN'] as const) {
    const items = listItems(list, createPlanWords(language));
    const place = items.findIndex((item) => item.toLowerCase() === text);
    if (place >= 0) return lists[list][place];
  }
  return undefined;
}
