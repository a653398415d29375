/** How a culture writes numbers, dates and times: Windows' patterns ("yyyy/M/d", "H:mm:ss"), read from what Intl formats. */
export interface CultureFacts {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
}

/** A moment that tells every part from the others: a Tuesday. */
const moment = new Date(Date.UTC(2034, 0, 3, 5, 6, 7));

/**
 * The facts of a culture by its name.
 * @example cultureFacts('de-DE').shortDatePattern // "dd.MM.yyyy"
 */
export function cultureFacts(name: string): CultureFacts {
  const facts = known.get(name) ?? read(name);
  known.set(name, facts);
  return facts;
}

const known = new Map<string, CultureFacts>();

function read(name: string): CultureFacts {
  const numbers = new Intl.NumberFormat(name, { useGrouping: true, numberingSystem: 'latn' }).formatToParts(1234567.5);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(name, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).formatToParts(moment);
  const shortDate = format({ dateStyle: 'short' });
  const time = format({ timeStyle: 'medium' });
  return {
    name,
    decimalSeparator: partOf(numbers, 'decimal', '.'),
    groupSeparator: partOf(numbers, 'group', ','),
    dateSeparator: partOf(shortDate, 'literal', '/'),
    timeSeparator: partOf(time.slice(time.findIndex(({ type }) => type === 'hour')), 'literal', ':'),
    shortDatePattern: pattern(shortDate),
    longDatePattern: pattern(format({ dateStyle: 'full' })),
    longTimePattern: pattern(time),
  };
}

function partOf(parts: readonly { type: string; value: string }[], type: string, otherwise: string): string {
  return parts.find((part) => part.type === type)?.value ?? otherwise;
}

function pattern(parts: readonly Intl.DateTimeFormatPart[]): string {
  const isTwelveHours = parts.some(({ type }) => type === 'dayPeriod');
  return parts.map((part) => piece(part, isTwelveHours)).join('');
}

function piece({ type, value }: Intl.DateTimeFormatPart, isTwelveHours: boolean): string {
  const isLetters = /\p{L}/u.test(value);
  switch (type) {
    case 'year':
      return 'yyyy';
    case 'month':
      return isLetters ? 'MMMM' : 'M'.repeat(value.length);
    case 'day':
      return 'd'.repeat(value.length);
    case 'weekday':
      return 'dddd';
    case 'hour':
      return (isTwelveHours ? 'h' : 'H').repeat(value.length);
    case 'minute':
      return 'mm';
    case 'second':
      return 'ss';
    case 'dayPeriod':
      return 'tt';
    default:
      // Words between the parts stand in quotes, or they would be read as parts.
      return isLetters ? value.replace(/\p{L}+/gu, "'$&'") : value.replace(/\s/g, ' ');
  }
}
