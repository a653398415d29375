import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { clearConditionalFormats } from './clearConditionalFormats';
import { conditionalFormatClass } from './conditionalFormatClass';
import { FormatRule } from './FormatRule';
import type { FormatRuleState } from './FormatRuleState';
import { listFormatRules } from './listFormatRules';
import { notFound } from './notFound';
import { newBar } from './dataBarClasses';
import type { Places } from './Places';

/** The conditional formats of ranges. Those can be added that compare a cell with one text, are a formula, or draw a bar. */
export const conditionalFormatCollectionClass: ObjectClass<Places> = {
  name: 'ConditionalFormatCollection',
  items: (places) => listFormatRules(places).map((state) => wire(places, state)),
  methods: {
    add: {
      since: '1.6',
      call: (places, args) => {
        const type = args.text(0);
        if (type !== 'CellValue' && type !== 'Custom' && type !== 'DataBar') {
          throw WireError.apiNotFound(`${args.location}("${type}")`);
        }
        const { areas, book, sheetId } = places;
        book.writableSheet(sheetId, args.location);
        const state: FormatRuleState = { id: `{rule-${book.nextNumber()}}`, sheetId, areas, type };
        book.rules.push(state);
        if (type === 'DataBar') new FormatRule(book, state).change({ bar: newBar });
        return wire(places, state);
      },
    },
    clearAll: {
      since: '1.6',
      call: (places, args) => {
        places.book.writableSheet(places.sheetId, args.location);
        clearConditionalFormats(places);
      },
    },
    getItemOrNullObject: { since: '1.14', call: (places, args) => find(places, args.key(0)) ?? null },
    getCount: { since: '1.6', call: (places) => listFormatRules(places).length },
    getItem: { since: '1.6', call: (places, args) => find(places, args.key(0)) ?? notFound(args.location) },
    getItemAt: {
      since: '1.6',
      call: (places, args) => {
        const state = listFormatRules(places)[args.integer(0)];
        return state ? wire(places, state) : notFound(args.location);
      },
    },
  },
};

function find(places: Places, id: string): WireObject | undefined {
  const state = listFormatRules(places).find((rule) => rule.id === id);
  return state && wire(places, state);
}

function wire({ book }: Places, state: FormatRuleState): WireObject {
  return WireObject.of(conditionalFormatClass, new FormatRule(book, state));
}
