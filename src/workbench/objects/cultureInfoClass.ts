import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { CultureFacts } from './cultureFacts';

const numberFormatInfoClass: ObjectClass<CultureFacts> = {
  name: 'NumberFormatInfo',
  scalars: {
    numberDecimalSeparator: { since: '1.11', read: ({ decimalSeparator }) => decimalSeparator },
    numberGroupSeparator: { since: '1.11', read: ({ groupSeparator }) => groupSeparator },
  },
};

const datetimeFormatInfoClass: ObjectClass<CultureFacts> = {
  name: 'DatetimeFormatInfo',
  scalars: {
    dateSeparator: { since: '1.12', read: ({ dateSeparator }) => dateSeparator },
    longDatePattern: { since: '1.12', read: ({ longDatePattern }) => longDatePattern },
    longTimePattern: { since: '1.12', read: ({ longTimePattern }) => longTimePattern },
    shortDatePattern: { since: '1.12', read: ({ shortDatePattern }) => shortDatePattern },
    timeSeparator: { since: '1.12', read: ({ timeSeparator }) => timeSeparator },
  },
};

/** How the computer's region writes numbers and dates. */
export const cultureInfoClass: ObjectClass<CultureFacts> = {
  name: 'CultureInfo',
  scalars: { name: { since: '1.11', read: ({ name }) => name } },
  navigations: {
    datetimeFormat: { since: '1.12', read: (facts) => WireObject.of(datetimeFormatInfoClass, facts) },
    numberFormat: { since: '1.11', read: (facts) => WireObject.of(numberFormatInfoClass, facts) },
  },
};
