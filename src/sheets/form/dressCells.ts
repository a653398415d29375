import type { Rectangle } from '../rangeAddress';
import type { Accepted } from '../SheetSpec';
import { colourLights } from './colourLights';
import { colourNegatives } from './colourNegatives';
import { colourRates } from './colourRates';
import type { FormSheet } from './FormSheet';
import { listItems, type ListName } from './listItems';

/** What cells of a form are beside what they hold. */
export interface CellTraits {
  /** Of the cells; none where absent. */
  readonly name?: string;
  /** A list of words by name, or what else the cells take. */
  readonly accepts?: ListName | Accepted;
  readonly mark?: 'rate' | 'light' | 'negative' | 'bar';
}

/** Names cells, says what they take and how their numbers are coloured. */
export function dressCells(form: FormSheet, cells: Rectangle, { name, accepts, mark }: CellTraits): void {
  if (name !== undefined) form.name(name, cells);
  if (typeof accepts === 'string') form.accept(cells, { kind: 'list', items: listItems(accepts, form.words) });
  else if (accepts) form.accept(cells, accepts);
  if (mark === 'rate') colourRates(form, cells);
  if (mark === 'light') colourLights(form, cells);
  if (mark === 'negative') colourNegatives(form, cells);
  if (mark === 'bar') form.bar(cells);
}
