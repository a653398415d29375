import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { Navigation, ObjectClass } from '../bridge/WireObject';
import { cellValueConditionalFormatClass, customConditionalFormatClass } from './conditionalRuleClasses';
import { dataBarClass } from './dataBarClasses';
import type { FormatRule } from './FormatRule';
import type { FormatRuleState } from './FormatRuleState';
import { notFound } from './notFound';
import { removeFormatRule } from './removeFormatRule';

/** One conditional format. */
export const conditionalFormatClass: ObjectClass<FormatRule> = {
  name: 'ConditionalFormat',
  id: ({ state }) => state.id,
  scalars: {
    id: { since: '1.6', read: ({ state }) => state.id },
    type: { since: '1.6', read: ({ state }) => state.type },
  },
  navigations: {
    cellValue: ofType('CellValue', cellValueConditionalFormatClass, 'ConditionalFormat.cellValue'),
    cellValueOrNullObject: ofType('CellValue', cellValueConditionalFormatClass),
    custom: ofType('Custom', customConditionalFormatClass, 'ConditionalFormat.custom'),
    customOrNullObject: ofType('Custom', customConditionalFormatClass),
    dataBar: ofType('DataBar', dataBarClass, 'ConditionalFormat.dataBar'),
    dataBarOrNullObject: ofType('DataBar', dataBarClass),
  },
  methods: {
    delete: {
      since: '1.6',
      call: ({ book, state }, args) => {
        book.writableSheet(state.sheetId, args.location);
        removeFormatRule(book, state);
      },
    },
    getRange: {
      since: '1.6',
      call: ({ book, state }, args) => {
        const [area, another] = state.areas;
        if (!area || another) {
          const message = 'The conditional format is on several ranges; ask for getRanges.';
          throw new WireError('InvalidOperation', message, args.location);
        }
        return book.wiring.range(state.sheetId, area);
      },
    },
    getRangeOrNullObject: {
      since: '1.6',
      call: ({ book, state }) => {
        const [area, another] = state.areas;
        return area && !another ? book.wiring.range(state.sheetId, area) : null;
      },
    },
    getRanges: { since: '1.9', call: ({ book, state }) => book.wiring.rangeAreas(state.sheetId, state.areas) },
  },
};

/** What only conditional formats of one type have; others refuse, or give a null object where there is no `location`. */
function ofType(
  type: FormatRuleState['type'],
  definition: ObjectClass<FormatRule>,
  location?: string,
): Navigation<FormatRule> {
  return {
    since: '1.6',
    read: (rule) => {
      if (rule.state.type === type) return WireObject.of(definition, rule);
      return location === undefined ? null : notFound(location);
    },
  };
}
