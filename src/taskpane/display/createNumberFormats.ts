import type { IndicatorKind } from '../../core/intake/Mapping';
import type { Language } from '../../locales/Language';
import { dateOfSerial } from './dateOfSerial';

/** Numbers and days as the display language writes them. */
export interface NumberFormats {
  /** 9,994 */
  readonly count: (value: number) => string;
  /** 0.2 as "20.0%". */
  readonly share: (value: number) => string;
  /** A number as it is, with up to ten significant digits. */
  readonly plain: (value: number) => string;
  /** For an axis: 0.2 as "20%". */
  readonly wholeShare: (value: number) => string;
  /** For an axis: 1.2M, 230万. */
  readonly short: (value: number) => string;
  /** A total for a narrow place: in full up to eight digits, then shortened. */
  readonly total: (value: number) => string;
  /** A formatter for one column: the same number of decimal places in every row. */
  readonly column: (kind: IndicatorKind, values: readonly number[]) => (value: number) => string;
  /** A figure without a unit and with a fixed number of decimal places. */
  readonly decimal: (value: number, digits: number) => string;
  /** An Excel serial day. */
  readonly day: (serial: number) => string;
  /** An Excel serial of a day and a time on it, to the minute. */
  readonly moment: (serial: number) => string;
  /** The month of an Excel serial day: "Mar 2023". */
  readonly month: (serial: number) => string;
}

const halfSecond = 0.5 / 86_400;

export function createNumberFormats(language: Language): NumberFormats {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const plain = new Intl.NumberFormat(language, { maximumSignificantDigits: 10, useGrouping: false });
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const wholePercent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 4 });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return {
    count: (value) => whole.format(value),
    share: (value) => percent.format(value),
    plain: (value) => plain.format(value),
    wholeShare: (value) => wholePercent.format(value),
    short: (value) => compact.format(value),
    total: (value) =>
      Math.abs(value) < 1e8 ? fixed(language, places(Math.abs(value))).format(value) : compact.format(value),
    column: (kind, values) => {
      const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const format = kind === 'brandShare' && largest <= 1 ? percent : fixed(language, places(largest));
      return (value) => format.format(value);
    },
    decimal: (value, digits) => fixed(language, digits).format(value),
    day: (serial) => date.format(dateOfSerial(serial)),
    // A time of day is no exact fraction: 14:05 must not become 14:04.
    moment: (serial) => moment.format(dateOfSerial(serial + halfSecond)),
    month: (serial) => month.format(dateOfSerial(serial)),
  };
}

/** Decimal places that matter beside a number of this size. */
function places(largest: number): number {
  return largest >= 1000 || largest === 0 ? 0 : largest >= 100 ? 1 : 2;
}

function fixed(language: Language, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
