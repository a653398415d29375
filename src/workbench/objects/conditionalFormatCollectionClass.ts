import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { clearConditionalFormats } from './clearConditionalFormats';
import { conditionalFormatClass } from './conditionalFormatClass';
import { FormatRule } from './FormatRule';
import type { FormatRuleState } from './FormatRuleState';
import { listFormatRules } from './listFormatRules';
import { notFound } from './notFound';
import type { Place } from './Place';

/** The conditional formats of a range. Only those that compare a cell with one text can be added. */
export const conditionalFormatCollectionClass: ObjectClass<Place> = {
  name: 'ConditionalFormatCollection',
  items: (place) => listFormatRules(place).map((state) => wire(place, state)),
  methods: {
    add: {
      since: '1.6',
      call: (place, args) => {
        const type = args.text(0);
        if (type !== 'CellValue') throw WireError.apiNotFound(`${args.location}("${type}")`);
        const { book, sheetId, area } = place;
        book.writableSheet(sheetId, args.location);
        const state: FormatRuleState = { id: `{rule-${book.nextNumber()}}`, sheetId, area };
        book.rules.push(state);
        return wire(place, state);
      },
    },
    clearAll: {
      since: '1.6',
      call: (place, args) => {
        place.book.writableSheet(place.sheetId, args.location);
        clearConditionalFormats(place);
      },
    },
    getCount: { since: '1.6', call: (place) => listFormatRules(place).length },
    getItem: { since: '1.6', call: (place, args) => find(place, args.key(0)) ?? notFound(args.location) },
    getItemAt: {
      since: '1.6',
      call: (place, args) => {
        const state = listFormatRules(place)[args.integer(0)];
        return state ? wire(place, state) : notFound(args.location);
      },
    },
  },
};

function find(place: Place, id: string): WireObject | undefined {
  const state = listFormatRules(place).find((rule) => rule.id === id);
  return state && wire(place, state);
}

function wire({ book }: Place, state: FormatRuleState): WireObject {
  return WireObject.of(conditionalFormatClass, new FormatRule(book, state));
}
