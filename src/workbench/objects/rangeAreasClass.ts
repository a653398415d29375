import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { conditionalFormatCollectionClass } from './conditionalFormatCollectionClass';
import { dataValidationClass } from './dataValidationClass';
import { formatSheetAddress } from './formatAddress';
import { notFound } from './notFound';
import type { Place } from './Place';
import { sheetColumns, sheetRows } from './Place';
import type { Places } from './Places';
import { rangeFormatClass } from './rangeFormatClass';
import { usedPlace } from './usedPlace';

const notInMemory = 2 ** 31 - 1;

const rangeCollectionClass: ObjectClass<Places> = {
  name: 'RangeCollection',
  items: (places) => separateAreas(places, 'RangeAreas.areas').map((place) => place.wire),
  methods: {
    getCount: { since: '1.9', call: ({ areas }) => areas.length },
    getItemAt: {
      since: '1.9',
      call: (places, args) => separateAreas(places, args.location)[args.integer(0)]?.wire ?? notFound(args.location),
    },
  },
};

/** One area or several of a sheet: what `getRanges` names, or the user selects while he holds Ctrl. */
export const rangeAreasClass: ObjectClass<Places> = {
  name: 'RangeAreas',
  scalars: {
    address: { since: '1.9', read: address },
    addressLocal: { since: '1.9', read: address },
    areaCount: { since: '1.9', read: ({ areas }) => areas.length },
    cellCount: { since: '1.9', read: ({ cellCount }) => (cellCount > notInMemory ? -1 : cellCount) },
    isEntireColumn: { since: '1.9', read: ({ list }) => list.every((place) => place.isEntireColumn) },
    isEntireRow: { since: '1.9', read: ({ list }) => list.every((place) => place.isEntireRow) },
  },
  navigations: {
    areas: { since: '1.9', read: (places) => WireObject.of(rangeCollectionClass, places) },
    conditionalFormats: {
      since: '1.9',
      read: (places) => WireObject.of(conditionalFormatCollectionClass, places),
    },
    dataValidation: { since: '1.9', read: (places) => WireObject.of(dataValidationClass, places) },
    format: { since: '1.9', read: (places) => WireObject.of(rangeFormatClass, places) },
    worksheet: { since: '1.9', read: ({ book, sheetId }) => book.wiring.worksheet(sheetId) },
  },
  methods: {
    getUsedRangeAreasOrNullObject: {
      since: '1.9',
      call: async ({ book, sheetId, list }, args) => {
        const used = await Promise.all(list.map((place) => usedPlace(place, args.flag(0))));
        const areas = used.flatMap((place) => (place ? [place.area] : []));
        return areas.length > 0 ? book.wiring.rangeAreas(sheetId, areas) : null;
      },
    },
  },
};

function address({ book, sheetId, areas }: Places): string {
  const { name } = book.sheet(sheetId);
  return areas.map((area) => formatSheetAddress(name, area)).join(', ');
}

/** Excel hangs when the areas of a whole sheet are asked for; the workbench refuses instead, so that nobody relies on it. */
function separateAreas({ book, list, areas }: Places, location: string): Place[] {
  if (areas.some(({ rows, columns }) => rows === sheetRows && columns === sheetColumns)) {
    book.onUnbounded(location);
    const message =
      'The whole sheet is selected; Excel does not answer for its areas. Look at areaCount and cellCount first.';
    throw new WireError('OperationCellsExceedLimit', message, location);
  }
  return list;
}
