import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass, Scalar } from '../bridge/WireObject';
import type { PagePlace } from '../engine/PageSetup';
import type { Worksheet } from './Worksheet';

const headerFooterClass: ObjectClass<Worksheet> = {
  name: 'HeaderFooter',
  scalars: {
    centerFooter: text('centerFooter'),
    centerHeader: text('centerHeader'),
    leftFooter: text('leftFooter'),
    leftHeader: text('leftHeader'),
    rightFooter: text('rightFooter'),
    rightHeader: text('rightHeader'),
  },
};

/** What stands above and below each printed page: the same on all pages. */
export const headerFooterGroupClass: ObjectClass<Worksheet> = {
  name: 'HeaderFooterGroup',
  scalars: {
    state: {
      since: '1.9',
      read: () => 'Default',
      write: (_, value) => {
        if (value !== 'Default') throw WireError.apiNotFound(`HeaderFooterGroup.state = ${JSON.stringify(value)}`);
      },
    },
  },
  navigations: {
    defaultForAllPages: { since: '1.9', read: (worksheet) => WireObject.of(headerFooterClass, worksheet) },
  },
};

function text(place: PagePlace): Scalar<Worksheet> {
  const location = `HeaderFooter.${place}`;
  return {
    since: '1.9',
    read: ({ sheet }) => sheet.page.texts?.[place] ?? '',
    write: ({ book, sheetId }, value) => {
      const sheet = book.writableSheet(sheetId, location);
      if (typeof value !== 'string') throw WireError.invalidArgument(location);
      sheet.page = { ...sheet.page, texts: { ...sheet.page.texts, [place]: value } };
    },
  };
}
