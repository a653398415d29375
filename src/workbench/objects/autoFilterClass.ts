import { WireError } from '../bridge/WireError';
import type { Arguments } from '../bridge/Arguments';
import type { ObjectClass } from '../bridge/WireObject';
import type { FilterCriteria } from '../engine/Engine';
import type { AutoFilter } from './AutoFilter';
import { intersect, Place } from './Place';
import { notFound } from './notFound';
import { sheetRange } from './sheetRange';
import { surroundingArea } from './surroundingArea';
import { usedPlace } from './usedPlace';

/** The filter buttons over a list. */
export const autoFilterClass: ObjectClass<AutoFilter> = {
  name: 'AutoFilter',
  scalars: {
    criteria: { since: '1.9', read: ({ criteria }) => criteria },
    enabled: { since: '1.9', read: ({ area }) => area !== undefined },
    isDataFiltered: { since: '1.9', read: ({ isDataFiltered }) => isDataFiltered },
  },
  methods: {
    apply: { since: '1.9', call: apply },
    clearColumnCriteria: { since: '1.14', call: (filter, args) => filter.clear(args.integer(0), args.location) },
    clearCriteria: { since: '1.9', call: (filter, args) => filter.clear(undefined, args.location) },
    getRange: { since: '1.9', call: (filter, args) => rangeOf(filter) ?? notFound(args.location) },
    getRangeOrNullObject: { since: '1.9', call: rangeOf },
    reapply: { since: '1.9', call: (filter, args) => filter.reapply(args.location) },
    remove: { since: '1.9', call: (filter, args) => filter.remove(args.location) },
  },
};

function rangeOf({ area, book, sheetId }: AutoFilter) {
  return area ? book.wiring.range(sheetId, area) : null;
}

async function apply(filter: AutoFilter, args: Arguments): Promise<void> {
  const { book, sheetId, tableId } = filter;
  const given = args.target(0, Place) ?? sheetRange(filter, args.text(0), args.location);
  if (given.sheetId !== sheetId) throw WireError.invalidArgument(args.location);
  await book.engine.calculated();
  const area = tableId === '' ? await listArea(given) : filter.area;
  if (!area) throw WireError.invalidArgument(args.location);
  const isInTable = tableId === '' && filter.sheet.tables.some((table) => intersect(table.area, area));
  if (isInTable) throw WireError.apiNotFound(`${args.location} on a table's cells`);
  const criteria = args.at(2) as FilterCriteria | undefined;
  if (criteria !== undefined && typeof criteria.filterOn !== 'string') throw WireError.invalidArgument(args.location);
  filter.put(area, args.optionalInteger(1), criteria, args.location);
}

/** One cell stands for the list around it; whole columns end with what is in them. */
async function listArea(place: Place) {
  if (place.cellCount === 1) return surroundingArea(place);
  return place.isEntireColumn || place.isEntireRow ? (await usedPlace(place, true))?.area : place.area;
}
