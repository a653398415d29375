import fc from 'fast-check';
import type { Cells, RawCell } from '../../src/core/intake/Cells';
import { guessMapping } from '../../src/core/intake/guessMapping';
import type { Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { readDay } from '../../src/core/intake/readDay';
import { readNumber } from '../../src/core/intake/readNumber';
import { readNumberColumn } from '../../src/core/intake/readNumberColumn';

const blank: fc.Arbitrary<RawCell> = fc.constantFrom('', null, ' ', '\u00a0');
const oddText = fc.oneof(
  fc.constantFrom('合计', 'Total', 'Wine Total', '小计', 'Total Wine', '__proto__', '=cmd', '-', 'n/a', '🍷', '1,5'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const numberText = fc
  .tuple(
    fc.constantFrom('', '-', '￥', '(', ' '),
    fc.integer({ min: 0, max: 99999 }),
    fc.constantFrom('', '%', '.50', ')', '　'),
  )
  .map((parts) => parts.join(''));
const errorText = fc.constantFrom('#N/A', '#REF!', '#DIV/0!');
const money: fc.Arbitrary<RawCell> = fc.integer({ min: -4_000_000, max: 4_000_000 }).map((quarters) => quarters / 4);
const dirty: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 6, arbitrary: money },
  { weight: 3, arbitrary: blank },
  { weight: 3, arbitrary: numberText },
  { weight: 2, arbitrary: oddText },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
);
const customer: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<RawCell>('Ann', 'Bo', ' Ann', 'Wine', 123, '123', 'ANN', 'Cy') },
  { weight: 2, arbitrary: oddText },
  { weight: 1, arbitrary: dirty },
);
const header = fc.oneof(
  fc.constantFrom(
    'Customer',
    '客户',
    '客户名称',
    'Sales',
    '回款额',
    '毛利',
    'Date',
    '日期',
    '品牌占比',
    '',
    '12',
    '2024-01-05',
  ),
  oddText,
);

const gridOf = (rows: readonly (readonly RawCell[])[], headers: readonly string[]): Cells => ({
  sheetName: 'Ledger',
  firstRow: 1,
  columns: headers.map((text, at) => ({
    header: text,
    sheetColumn: at,
    numberFormat: 'General',
    cells: Object.freeze(rows.map((row) => row[at]!)),
  })),
});
const mapping: Mapping = {
  customer: 0,
  name: 1,
  date: 2,
  indicators: [
    { kind: 'scale', column: 3 },
    { kind: 'contribution', column: 4 },
    { kind: 'brandShare', column: 5 },
  ],
};
const headers = ['Id', 'Name', 'Date', 'Sales', 'Profit', 'Share'];
const dirtyRow = (cell: fc.Arbitrary<RawCell>) => fc.tuple(customer, cell, cell, cell, cell, cell);
const dirtyGrid = fc.array(dirtyRow(dirty), { maxLength: 30 });
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('any grid of cells', () => {
  it('is read without a throw, and gives a table exactly when nothing blocks', () => {
    const withErrors = fc.array(
      dirtyRow(fc.oneof({ weight: 20, arbitrary: dirty }, { weight: 1, arbitrary: errorText })),
      {
        maxLength: 30,
      },
    );
    const part = fc.integer({ min: -1, max: 6 });
    const anyMapping = fc.record({
      customer: part,
      name: part,
      date: part,
      indicators: fc.array(
        fc.record({
          kind: fc.constantFrom('scale' as const, 'contribution' as const, 'brandShare' as const),
          column: part,
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(withErrors, fc.array(header, { minLength: 6, maxLength: 6 }), anyMapping, (rows, names, parts) => {
        const { table, issues } = readCustomers(gridOf(rows, names), parts);
        expect(table === undefined).toBe(issues.some(({ severity }) => severity === 'blocks'));
        const grades = issues.map(({ severity }) => ['blocks', 'changes', 'note'].indexOf(severity));
        expect(grades).toEqual([...grades].sort());
        for (const issue of issues) {
          expect(issue.count).toBeGreaterThan(0);
          expect(issue.examples.length).toBeLessThanOrEqual(Math.min(5, issue.count));
          for (const address of issue.examples) expect(address).toMatch(/^[A-F]\d+$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('blocks wherever a mapped column holds an error cell', () => {
    fc.assert(
      fc.property(dirtyGrid, errorText, fc.nat(5), fc.nat(30), (rows, error, column, place) => {
        const row = Math.min(place, rows.length);
        const spoilt: RawCell[] = ['Ann', '', '', 1, 1, 1];
        spoilt[column] = error;
        const { table, issues } = readCustomers(
          gridOf([...rows.slice(0, row), spoilt, ...rows.slice(row)], headers),
          mapping,
        );
        expect(table).toBeUndefined();
        const found = issues
          .filter(({ code }) => code === 'errorCell')
          .flatMap(({ examples, count }) => [...examples, count]);
        expect(found.length).toBeGreaterThan(0);
        if (found.length === 2) expect(found[0]).toBe(`${'ABCDEF'[column]}${row + 2}`);
      }),
    );
  });

  it('gives finite totals, and rows and amounts that reconcile', () => {
    let tables = 0;
    fc.assert(
      fc.property(dirtyGrid, (rows) => {
        const cells = gridOf([...rows, ['Ann', '', '', 1, 1, 1]], headers);
        const { table } = readCustomers(cells, mapping);
        if (table === undefined) return;
        tables++;
        const left = table.leftOut!;
        expect(table.rowsRead).toBe(rows.length + 1);
        expect(table.rowsUsed + sum(Object.values(left.rows))).toBe(table.rowsRead);
        expect(sum(table.customers.map(({ rowCount }) => rowCount))).toBe(table.rowsUsed);
        expect(new Set(table.customers.map(({ id }) => id)).size).toBe(table.customers.length);
        table.indicators.forEach(({ kind, totals, known }, index) => {
          expect(totals.length).toBe(table.customers.length);
          expect([...totals].every((value, at) => Number.isFinite(value) && (known[at] === 1 || value === 0))).toBe(
            true,
          );
          if (kind === 'brandShare') return;
          const all = readNumberColumn(cells.columns[3 + index]!, table.rowsRead).values;
          const size = sum(all.map(Math.abs));
          const { totalRows, withoutCustomer } = left.amounts[index]!;
          // Totals within the tolerance, a 1e-9th of the mean, are 0.
          expect(Math.abs(sum(all) - sum(totals) - totalRows - withoutCustomer)).toBeLessThanOrEqual(1e-9 * size);
        });
      }),
      { numRuns: 1000 },
    );
    expect(tables).toBeGreaterThan(300);
  });

  it('gives the same totals in whatever order the rows stand', () => {
    // Labels that only the rows above can prove to be totals are the one thing that depends on the order.
    const id = fc.constantFrom<RawCell>('Ann', 'Bo', 'Total Wine', 7, '7', '', '合计', ' Bo ');
    const rows = fc.array(
      fc.tuple(id, blank, blank, money, fc.oneof(numberText, blank, money), fc.oneof(money, blank)),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    const byId = (given: readonly (readonly RawCell[])[]) => {
      const { table } = readCustomers(gridOf(given, headers), mapping);
      const figures = table?.customers.map(
        ({ id: key, rowCount }, at) => [key, rowCount, ...table.indicators.map(({ totals }) => totals[at]!)] as const,
      );
      return figures?.sort(([one], [other]) => (one < other ? -1 : 1));
    };
    const shuffled = rows.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        // Sums of quarters are exact; a per cent or a mean may differ in its last bit.
        expect(rounded(byId(other))).toEqual(rounded(byId(given)));
      }),
      { numRuns: 500 },
    );
  });
});

const rounded = (figures: readonly (readonly (string | number)[])[] | undefined) =>
  figures?.map((row) =>
    row.map((figure) => (typeof figure === 'number' ? Math.round(figure * 1e6) / 1e6 + 0 : figure)),
  );

describe('any head of a sheet', () => {
  it('gives a guess without a throw, whose parts are different columns of the sheet', () => {
    fc.assert(
      fc.property(fc.array(dirtyRow(dirty), { maxLength: 12 }), fc.array(header, { maxLength: 6 }), (rows, names) => {
        const guess = guessMapping(gridOf(rows, names));
        const parts = [guess.customer, guess.name, guess.date, ...guess.indicators.map(({ column }) => column)];
        const given = parts.filter((part) => part !== undefined);
        expect(new Set(given).size).toBe(given.length);
        expect(given.every((part) => part >= 0 && part < names.length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any text', () => {
  it('is a finite number or none, and a day of the calendar or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(oddText, numberText, fc.string({ unit: fc.constantFrom(...'0123456789.,-()¥% 年月日:T') })),
        (text) => {
          expect(Number.isFinite(readNumber(text) ?? 0)).toBe(true);
          const day = readDay(text) ?? 1;
          expect(Number.isInteger(day) && day >= 1 && day <= 2958465).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('that writes a number in one of the usual ways is read as that number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const value = cents / 100;
        const grouped = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: 2 });
        expect(readNumber(String(value))! - value).toBe(0);
        expect(readNumber(`${value < 0 ? '-' : ''}￥${grouped}`)! - value).toBe(0);
        expect(readNumber(value < 0 ? `(${grouped})` : grouped.replaceAll(',', '\u2009'))! - value).toBe(0);
      }),
    );
  });

  it('that writes a day in one of the usual ways is read as that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73415 }), (serial) => {
        const [year, month, date] = new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10).split('-');
        const texts = [`${year}-${month}-${date}`, `${year}/${+month!}/${+date!}`, `${year}年${+month!}月${+date!}日`];
        const cells = [...texts, `${year}${month}${date}`, serial + 0.5];
        expect(cells.map((cell) => readDay(cell))).toEqual(Array(5).fill(serial));
      }),
    );
  });
});
