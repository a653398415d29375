import { WireError } from '../bridge/WireError';
import type { Arguments } from '../bridge/Arguments';
import type { Method, ObjectClass } from '../bridge/WireObject';
import type { FilterCriteria } from '../engine/Engine';
import type { AutoFilter } from './AutoFilter';

/** The filter of one column of a table. */
interface ColumnFilter {
  readonly filter: AutoFilter;
  readonly column: number;
}

export const filterClass: ObjectClass<ColumnFilter> = {
  name: 'Filter',
  scalars: { criteria: { since: '1.2', read: ({ filter, column }) => filter.criteria[column] } },
  methods: {
    apply: applying((args) => {
      const criteria = args.at(0) as FilterCriteria | undefined;
      if (typeof criteria?.filterOn !== 'string') throw WireError.invalidArgument(args.location);
      return criteria;
    }),
    applyBottomItemsFilter: applying((args) => ({ filterOn: 'BottomItems', criterion1: args.integer(0) })),
    applyBottomPercentFilter: applying((args) => ({ filterOn: 'BottomPercent', criterion1: args.integer(0) })),
    applyCustomFilter: applying((args) => ({
      filterOn: 'Custom',
      criterion1: args.text(0),
      ...(args.optionalText(1) !== undefined && { criterion2: args.text(1) }),
      operator: args.optionalText(2) === 'Or' ? 'Or' : 'And',
    })),
    applyTopItemsFilter: applying((args) => ({ filterOn: 'TopItems', criterion1: args.integer(0) })),
    applyTopPercentFilter: applying((args) => ({ filterOn: 'TopPercent', criterion1: args.integer(0) })),
    applyValuesFilter: applying((args) => {
      const values = args.at(0);
      if (!Array.isArray(values)) throw WireError.invalidArgument(args.location);
      return { filterOn: 'Values', values };
    }),
    clear: { since: '1.2', call: ({ filter, column }, args) => filter.clear(column, args.location) },
  },
};

function applying(criteriaOf: (args: Arguments) => FilterCriteria): Method<ColumnFilter> {
  return {
    since: '1.2',
    call: async ({ filter, column }, args) => {
      await filter.book.engine.calculated();
      if (!filter.area) throw WireError.itemNotFound(args.location);
      filter.put(filter.area, column, criteriaOf(args), args.location);
    },
  };
}
