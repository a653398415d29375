import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { Book } from './Book';
import { notFound } from './notFound';

class Setting {
  constructor(
    readonly book: Book,
    readonly key: string,
  ) {}
}

const settingClass: ObjectClass<Setting> = {
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    key: { since: '1.4', read: ({ key }) => key },
    value: {
      since: '1.4',
      read: ({ book, key }) => book.settings.get(key),
      write: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: {
      since: '1.4',
      call: ({ book, key }) => {
        book.settings.delete(key);
      },
    },
  },
};

/** Settings an add-in keeps in the workbook and its file. */
export const settingCollectionClass: ObjectClass<Book> = {
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => WireObject.of(settingClass, new Setting(book, key))),
  methods: {
    add: {
      since: '1.4',
      call: (book, args) => {
        const key = args.text(0);
        if (key === '') throw WireError.invalidArgument(args.location);
        book.settings.set(key, args.at(1));
        return WireObject.of(settingClass, new Setting(book, key));
      },
    },
    getCount: { since: '1.4', call: ({ settings }) => settings.size },
    getItem: { since: '1.4', call: (book, args) => find(book, args.text(0)) ?? notFound(args.location) },
    getItemOrNullObject: { since: '1.4', call: (book, args) => find(book, args.text(0)) },
  },
};

function find(book: Book, key: string): WireObject | null {
  return book.settings.has(key) ? WireObject.of(settingClass, new Setting(book, key)) : null;
}
