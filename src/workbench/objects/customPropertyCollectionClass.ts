import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { EngineSheet } from '../engine/Engine';
import { sameName } from './Book';
import { notFound } from './notFound';

const longestKey = 255;

class CustomProperty {
  constructor(
    readonly sheet: EngineSheet,
    readonly key: string,
  ) {}
}

const customPropertyClass: ObjectClass<CustomProperty> = {
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  scalars: {
    key: { since: '1.12', read: ({ key }) => key },
    value: {
      since: '1.12',
      read: ({ sheet, key }) => sheet.properties.get(key),
      write: ({ sheet, key }, value) => {
        if (typeof value !== 'string') throw WireError.invalidArgument('WorksheetCustomProperty.value');
        sheet.properties.set(key, value);
      },
    },
  },
  methods: { delete: { since: '1.12', call: ({ sheet, key }) => void sheet.properties.delete(key) } },
};

/** Texts that an add-in keeps with a sheet: they go into the file and away with the sheet. Keys are the same in any case. */
export const customPropertyCollectionClass: ObjectClass<EngineSheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.properties.keys()].map((key) => wire(sheet, key)),
  methods: {
    add: {
      since: '1.12',
      call: (sheet, args) => {
        const [key, value] = [args.text(0), args.text(1)];
        if (key === '' || key.length > longestKey) throw WireError.invalidArgument(args.location);
        const known = knownKey(sheet, key) ?? key;
        sheet.properties.set(known, value);
        return wire(sheet, known);
      },
    },
    getCount: { since: '1.12', call: ({ properties }) => properties.size },
    getItem: { since: '1.12', call: (sheet, args) => find(sheet, args.text(0)) ?? notFound(args.location) },
    getItemOrNullObject: { since: '1.12', call: (sheet, args) => find(sheet, args.text(0)) },
  },
};

function knownKey({ properties }: EngineSheet, key: string): string | undefined {
  return [...properties.keys()].find((each) => sameName(each, key));
}

function find(sheet: EngineSheet, key: string): WireObject | null {
  const known = knownKey(sheet, key);
  return known === undefined ? null : wire(sheet, known);
}

function wire(sheet: EngineSheet, key: string): WireObject {
  return WireObject.of(customPropertyClass, new CustomProperty(sheet, key));
}
