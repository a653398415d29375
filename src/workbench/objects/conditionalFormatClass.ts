import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { cellValueConditionalFormatClass } from './cellValueConditionalFormatClass';
import type { FormatRule } from './FormatRule';
import { removeFormatRule } from './removeFormatRule';

/** One conditional format. */
export const conditionalFormatClass: ObjectClass<FormatRule> = {
  name: 'ConditionalFormat',
  id: ({ state }) => state.id,
  scalars: {
    id: { since: '1.6', read: ({ state }) => state.id },
    type: { since: '1.6', read: () => 'CellValue' },
  },
  navigations: {
    cellValue: { since: '1.6', read: (rule) => WireObject.of(cellValueConditionalFormatClass, rule) },
    cellValueOrNullObject: { since: '1.6', read: (rule) => WireObject.of(cellValueConditionalFormatClass, rule) },
  },
  methods: {
    delete: {
      since: '1.6',
      call: ({ book, state }, args) => {
        book.writableSheet(state.sheetId, args.location);
        removeFormatRule(book, state);
      },
    },
    getRange: { since: '1.6', call: ({ book, state }) => book.wiring.range(state.sheetId, state.area) },
  },
};
