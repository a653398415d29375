import type { Words } from '../../locales/Words';

/** The lists of words that sheets choose from, in their order. */
export const lists = {
  status: ['todo', 'doing', 'done', 'later', 'cancelled'],
  yesno: ['yes', 'no'],
  tier: ['A', 'B', 'C'],
  zone: ['A', 'B'],
  stability: ['steady', 'wavering', 'unsteady', 'lapsing', 'lost', 'tooShort'],
  unit: ['one', 'thousand', 'tenThousand'],
  priority: ['high', 'medium', 'low'],
  split: ['season', 'even', 's', 'manual'],
  rebateMode: ['whole', 'step'],
  light: ['green', 'amber', 'red'],
  actType: ['tasting', 'promotion', 'roadshow', 'launch', 'other'],
  equip: ['upright', 'chest', 'case', 'stand', 'other'],
  better: ['high', 'low'],
} as const;

export type ListName = keyof typeof lists;

/** The words of a list in the language of the sheet. @example listItems('yesno', words) // ["Yes", "No"] */
export function listItems(list: ListName, words: Words): readonly string[] {
  return lists[list].map((item) => words(`list.${list}.${item}`));
}
