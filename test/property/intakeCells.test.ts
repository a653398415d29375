import fc from 'fast-check';
import { currencyCode } from '../../src/core/intake/numbers/currencyCode';
import { currencyOf } from '../../src/core/intake/numbers/currencyOf';
import { currencyOfFormat } from '../../src/core/intake/numbers/currencyOfFormat';
import { dayOrderOf } from '../../src/core/intake/columns/dayOrderOf';
import { decimalOf } from '../../src/core/intake/columns/decimalOf';
import { readDay } from '../../src/core/intake/calendar/readDay';
import { readDays } from '../../src/core/intake/columns/readDays';
import { readNumber } from '../../src/core/intake/numbers/readNumber';
import { readNumberColumn } from '../../src/core/intake/columns/readNumberColumn';
import { readPeriod } from '../../src/core/intake/calendar/readPeriod';
import { splitPeriod } from '../../src/core/intake/calendar/splitPeriod';

const column = (cells: readonly (string | number)[]) => ({ header: '', sheetColumn: 0, numberFormat: '', cells });
/** A part of a calendar day, from 1970 to 2069: two figures of the year are then enough. */
const serials = fc.integer({ min: 25569, max: 62093 });
const dateOf = (serial: number) => new Date((serial - 25569) * 86_400_000);
const intl = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (serial: number) => format.format(dateOf(serial));
};
const numerals = (value: number) => [...String(value)].map((figure) => '〇一二三四五六七八九'[Number(figure)]).join('');
const counted = (value: number) =>
  `${value >= 20 ? numerals(Math.floor(value / 10)) : ''}${value >= 10 ? '十' : ''}${value % 10 ? numerals(value % 10) : ''}`;

describe('a number', () => {
  const amounts = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);

  it.each([
    ['en-US', '.'],
    ['de-DE', ','],
    ['fr-FR', ','],
    ['de-CH', '.'],
    ['es-ES', ','],
    ['pt-BR', ','],
    ['en-IN', '.'],
    ['ru-RU', ','],
    ['sv-SE', ','],
    ['zh-CN', '.'],
    ['pl-PL', ','],
  ] as const)('written as in %s is read back exactly', (locale, decimal) => {
    const plain = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const currencies = ['EUR', 'USD', 'CNY', 'GBP', 'CHF', 'INR'].map((currency) => {
      const money = new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 2 });
      return [currency, money] as const;
    });
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readNumber(plain.format(amount), decimal)! - amount).toBe(0);
        for (const [currency, money] of currencies) {
          expect(readNumber(money.format(amount), decimal)! - amount).toBe(0);
          expect(currencyOf(money.format(amount))).toBe(currency);
        }
      }),
    );
  });

  it('in a column decides its decimal sign, unless its texts leave it open', () => {
    const sign = fc.constantFrom('.' as const, ',' as const);
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 20 }), sign, (values, decimal) => {
        const format = new Intl.NumberFormat(decimal === '.' ? 'en-US' : 'de-DE', { minimumFractionDigits: 2 });
        const cells = values.map((value) => format.format(value));
        expect(decimalOf(cells, 'auto', undefined)).toEqual({ decimal, by: 'proof' });
        const read = readNumberColumn(column(cells), cells.length, decimal);
        expect([...read.values].map((value, row) => value - values[row]!)).toEqual(values.map(() => 0));
        expect(read.commas).toHaveLength(cells.length);
      }),
    );
  });

  it('means something else with the other sign exactly where the column says so', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.,-¥ %'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (cells) => {
        const differ = cells.flatMap((cell, row) => (readNumber(cell) === readNumber(cell, ',') ? [] : [row]));
        expect(readNumberColumn(column(cells), cells.length).commas).toEqual(differ);
        expect(readNumberColumn(column(cells), cells.length, ',').commas).toEqual(differ);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a day', () => {
  const english = [
    intl('en-GB', { dateStyle: 'full' }),
    intl('en-US', { dateStyle: 'full' }),
    intl('en-GB', { dateStyle: 'long' }),
    intl('en-US', { dateStyle: 'medium' }),
    intl('en-GB', { day: '2-digit', month: 'short', year: '2-digit' }),
    (serial: number) => dateOf(serial).toUTCString(),
  ];
  const chinese = [
    intl('zh-CN', { dateStyle: 'full' }),
    intl('zh-CN', { dateStyle: 'short' }),
    intl('zh-CN', { dateStyle: 'medium', timeStyle: 'medium' }),
    (serial: number) => {
      const day = dateOf(serial);
      return `${numerals(day.getUTCFullYear())}年${counted(day.getUTCMonth() + 1)}月${counted(day.getUTCDate())}日`;
    },
    (serial: number) => dateOf(serial).toISOString(),
    (serial: number) => dateOf(serial).toISOString().slice(2, 10).replace('-', '年').replace('-', '月') + '日',
  ];
  const dayFirst = [
    intl('en-GB', { dateStyle: 'short' }),
    intl('de-DE', { dateStyle: 'medium', timeStyle: 'short' }),
    intl('de-DE', { dateStyle: 'short' }),
    intl('nl-NL', { dateStyle: 'short' }),
  ];
  const monthFirst = [
    intl('en-US', { dateStyle: 'short' }),
    intl('en-US', { dateStyle: 'short', timeStyle: 'medium' }),
  ];

  it('written in words or with the year first is read back', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        for (const write of [...english, ...chinese])
          expect([write(serial), readDay(write(serial))]).toEqual([write(serial), serial]);
        expect([readDay(serial), readDay(serial - 1462, undefined, true)]).toEqual([serial, serial]);
      }),
      { numRuns: 300 },
    );
  });

  it('written in numbers is read back in its order, and never wrongly without one', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        for (const [order, writers] of [
          ['dayFirst', dayFirst],
          ['monthFirst', monthFirst],
        ] as const) {
          for (const write of writers) {
            expect(readDay(write(serial), order)).toBe(serial);
            expect([serial, undefined]).toContain(readDay(write(serial)));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('in a column tells its order or leaves it open, but is not mistaken', () => {
    fc.assert(
      fc.property(fc.array(serials, { minLength: 1, maxLength: 12 }), fc.boolean(), (days, isDayFirst) => {
        const cells = days.map((isDayFirst ? dayFirst : monthFirst)[0]!);
        const { order, by, contradicts } = dayOrderOf(cells, 'auto', undefined);
        expect([isDayFirst ? 'dayFirst' : 'monthFirst', undefined]).toContain(order);
        expect([by, contradicts]).toEqual([order ? 'proof' : 'none', false]);
        if (order === undefined) return;
        expect([...readDays(column(cells), new Uint8Array(cells.length).fill(1), { order }).serials]).toEqual(days);
      }),
    );
  });
});

describe('a period', () => {
  const inWords = [
    intl('en-US', { month: 'long', year: 'numeric' }),
    intl('en-US', { month: 'short', year: '2-digit' }),
    intl('zh-CN', { month: 'long', year: 'numeric' }),
    (serial: number) => dateOf(serial).toISOString().slice(0, 7),
    (serial: number) => dateOf(serial).toISOString().slice(0, 7).replace('-', ''),
  ];

  it('is the month of its days, alone and beside other words', () => {
    fc.assert(
      fc.property(serials, fc.constantFrom('销售额', 'Sales', 'Net Revenue', '回款'), (serial, label) => {
        const [year, month] = [dateOf(serial).getUTCFullYear(), dateOf(serial).getUTCMonth()];
        const [first, last] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0)].map(
          (each) => each / 86_400_000 + 25569,
        );
        const period = { first, last, length: 'month' };
        for (const write of inWords) {
          expect(readPeriod(write(serial))).toEqual(period);
          expect(splitPeriod(`${write(serial)} ${label}`)).toEqual({ period, rest: label });
          expect(splitPeriod(`${label} (${write(serial)})`)).toEqual({ period, rest: label });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('any text', () => {
  const sign = fc.constantFrom(
    ...'0123456789.,-/()¥￥$€% 年月日号季度上下半一二十〇QHqhJanFebMay\'’:T，．１eE+万亿元[]"\\_*#;',
  );
  const text = fc.oneof(fc.string({ unit: sign, maxLength: 24 }), fc.string({ unit: 'binary', maxLength: 12 }));

  it('is a finite number, a day, a period and a currency or none, and never a throw', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const decimal of ['.', ','] as const) expect(Number.isFinite(readNumber(any, decimal) ?? 0)).toBe(true);
        for (const order of [undefined, 'dayFirst', 'monthFirst'] as const) {
          const day = readDay(any, order) ?? 1;
          expect(Number.isInteger(day) && day >= 1 && day <= 2958465).toBe(true);
        }
        for (const period of [readPeriod(any), splitPeriod(any)?.period]) {
          if (period && 'length' in period) expect(period.first <= period.last).toBe(true);
          for (const figure of Object.values(period ?? {}))
            expect(typeof figure === 'string' || Number.isInteger(figure)).toBe(true);
        }
        for (const code of [currencyOf(any), currencyOfFormat(any), currencyCode(any)])
          expect(code ?? 'CNY').toMatch(/^[A-Z]{3}$/);
      }),
      { numRuns: 5000 },
    );
  });

  it('of 32,767 characters is read as nothing, but for a currency beside blanks', async () => {
    const parts = [
      '1',
      ' ',
      '1,',
      "1'",
      '1 ',
      '(',
      '-',
      '1.',
      '年',
      '1月',
      '2025',
      '2025-01 ',
      'Jan ',
      'Q1',
      '一',
      '[$',
      '"',
      '\\',
      '_',
      'a',
      '１',
      '\u200b',
    ];
    for (const part of parts) {
      // A pattern that tries too much takes hours: only in a pause can jest end the test.
      await new Promise(setImmediate);
      for (const end of ['', 'x', '元', ')']) {
        const junk = part.repeat(32767).slice(0, 32766) + end;
        expect(
          [readNumber(junk), readNumber(junk, ','), readPeriod(junk), splitPeriod(junk), currencyOf(junk)].filter(
            Boolean,
          ),
        ).toEqual([]);
        expect([readDay(junk), readDay(junk, 'dayFirst'), currencyOfFormat(junk)].filter(Boolean)).toEqual([]);
        // Beside 32,766 spaces there is a currency, after all.
        expect(currencyCode(junk)).toBe(junk.trim() === '元' ? 'CNY' : undefined);
        decimalOf([junk], 'auto', undefined);
        dayOrderOf([junk], 'auto', undefined);
      }
    }
  }, 60_000);
});
