import type { ObjectClass } from '../bridge/WireObject';
import { WireObject } from '../bridge/WireObject';
import { daysBefore1904, serialOfMoment } from '../engine/serialOfMoment';
import type { Book } from './Book';

interface FunctionResult {
  readonly value?: number;
  /** "#NUM!" */
  readonly error?: string;
}

const functionResultClass: ObjectClass<FunctionResult> = {
  name: 'FunctionResult',
  scalars: {
    error: { since: '1.2', read: ({ error }) => error },
    value: { since: '1.2', read: ({ value }) => value },
  },
};

/** Worksheet functions that an add-in calls without a cell. The day number of a date tells which calendar a workbook has. */
export const functionsClass: ObjectClass<Book> = {
  name: 'Functions',
  methods: {
    date: {
      since: '1.2',
      call: ({ engine }, args) => {
        const serial = dayNumber(args.integer(0), args.integer(1), args.integer(2), engine.is1904);
        const result = serial < 0 ? { error: '#NUM!' } : { value: serial };
        return WireObject.of(functionResultClass, result);
      },
    },
  },
};

/** As DATE in a cell: months and days run over, years before 1900 count from there, and 1900 has a 29 February in its calendar. */
function dayNumber(year: number, month: number, day: number, is1904: boolean): number {
  const first = is1904 ? 1904 : 1900;
  const time = Date.UTC(year < first ? first + year : year, month - 1, day);
  const serial = Math.round(serialOfMoment(time));
  if (is1904) return serial - daysBefore1904;
  return serial <= 60 ? serial - 1 : serial;
}
