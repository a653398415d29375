import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { Book } from './Book';
import { cultureFacts } from './cultureFacts';
import { cultureInfoClass } from './cultureInfoClass';

/** Calculation. The engine calculates by itself, always; reads wait for it. */
export const applicationClass: ObjectClass<Book> = {
  name: 'Application',
  scalars: {
    calculationMode: {
      read: () => 'Automatic',
      write: (_, value) => {
        if (value !== 'Automatic')
          throw WireError.apiNotFound(`Application.calculationMode = ${JSON.stringify(value)}`);
      },
    },
    calculationState: {
      since: '1.9',
      read: async ({ engine }) => {
        await engine.calculated();
        return 'Done';
      },
    },
    decimalSeparator: { since: '1.11', read: ({ culture }) => cultureFacts(culture).decimalSeparator },
    thousandsSeparator: { since: '1.11', read: ({ culture }) => cultureFacts(culture).groupSeparator },
    useSystemSeparators: { since: '1.11', read: () => true },
  },
  navigations: {
    cultureInfo: {
      since: '1.11',
      read: ({ culture }) => WireObject.of(cultureInfoClass, cultureFacts(culture)),
    },
  },
  methods: {
    calculate: { call: ({ engine }) => engine.calculated() },
    // Both only save time in Excel. The grid draws and calculates between batches anyway.
    suspendApiCalculationUntilNextSync: { since: '1.6', call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => undefined },
  },
};
