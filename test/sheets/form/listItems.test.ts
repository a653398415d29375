import { createPlanWords } from '../../../src/locales/createPlanWords';
import { listItems, lists, type ListName } from '../../../src/sheets/form/listItems';

describe('lists of words', () => {
  it.each(['en-US', 'zh-CN'] as const)(
    'fit into a validation in %s: words, no comma, 255 characters at most',
    (language) => {
      for (const list of Object.keys(lists) as ListName[]) {
        const items = listItems(list, createPlanWords(language));
        expect(new Set(items).size).toBe(lists[list].length);
        expect(items.filter((item) => item.includes(',') || item.includes('list.'))).toEqual([]);
        expect(items.join(',').length).toBeLessThanOrEqual(255);
      }
    },
  );
});
