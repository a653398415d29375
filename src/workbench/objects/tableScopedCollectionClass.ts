import type { ObjectClass, WireObject } from '../bridge/WireObject';
import { sameName } from './Book';
import { notFound } from './notFound';
import { intersect } from './Place';
import type { Place } from './Place';

export interface TablesInPlace {
  readonly place: Place;
  readonly fullyContained: boolean;
}

/** The tables that lie in a range, or touch it. */
export const tableScopedCollectionClass: ObjectClass<TablesInPlace> = {
  name: 'TableScopedCollection',
  items: (target) => list(target).map(({ object }) => object),
  methods: {
    getCount: { since: '1.9', call: (target) => list(target).length },
    getFirst: { since: '1.9', call: (target, args) => list(target)[0]?.object ?? notFound(args.location) },
    getItem: {
      since: '1.9',
      call: (target, args) => {
        const key = args.key(0);
        return (
          list(target).find(({ id, name }) => id === key || sameName(name, key))?.object ?? notFound(args.location)
        );
      },
    },
  },
};

interface Found {
  readonly id: string;
  readonly name: string;
  readonly object: WireObject;
}

function list({ place, fullyContained }: TablesInPlace): Found[] {
  return place.sheet.tables
    .filter(({ area }) => {
      const part = intersect(area, place.area);
      return part && (!fullyContained || (part.rows === area.rows && part.columns === area.columns));
    })
    .map(({ id, name }) => ({ id, name, object: place.book.wiring.table(place.sheetId, id) }));
}
