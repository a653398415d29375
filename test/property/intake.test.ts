import fc from 'fast-check';
import type { Cells, RawCell } from '../../src/core/intake/cells/Cells';
import { guessMapping } from '../../src/core/intake/guess/guessMapping';
import type { CustomerTable } from '../../src/core/intake/CustomerTable';
import { indicatorColumns, type MappedIndicator, type Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import type { Treatments } from '../../src/core/intake/Treatments';
import { readDay } from '../../src/core/intake/calendar/readDay';
import { readNumber } from '../../src/core/intake/numbers/readNumber';
import { readNumberColumn } from '../../src/core/intake/columns/readNumberColumn';

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
/** Every treatment, with every answer, but for those that are asked: they are settled, so that a table comes out. */
const settled: fc.Arbitrary<Treatments> = fc.record({
  hiddenRows: fc.constantFrom('leaveOut' as const, 'keep' as const),
  currencies: fc.constantFrom('asOne' as const, 'only:CNY' as const, 'only:USD' as const),
  errors: fc.constant('leaveOut' as const),
  dayOrder: fc.constantFrom('dayFirst' as const, 'monthFirst' as const),
  decimals: fc.constantFrom('auto' as const, 'point' as const, 'comma' as const),
  totals: fc.constantFrom('leaveOut' as const, 'keep' as const),
  mergedCustomers: fc.constantFrom('fillDown' as const, 'leaveOut' as const),
  blankCustomers: fc.constantFrom('leaveOut' as const, 'fillDown' as const),
  similar: fc.constantFrom('separate' as const, 'merge' as const),
  homonyms: fc.constantFrom('join' as const, 'useId' as const),
  badDates: fc.constantFrom('keep' as const, 'leaveOut' as const),
  futureDates: fc.constantFrom('keep' as const, 'leaveOut' as const),
  shareScale: fc.constantFrom('asIs' as const, 'percent' as const),
});
/** What the sheet says besides its cells. */
const sheetFacts = fc.record({
  rowStates: fc
    .array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: 31, maxLength: 31 })
    .map((states) => Uint8Array.from(states)),
  merges: fc.array(
    fc.record({ row: fc.nat(30), column: fc.nat(2), rows: fc.integer({ min: 1, max: 4 }), columns: fc.nat(2) }),
    { maxLength: 4 },
  ),
  is1904: fc.boolean(),
  culture: fc.constantFrom(
    { decimal: '.', dayOrder: 'yearFirst' } as const,
    { decimal: ',', dayOrder: 'dayFirst' } as const,
  ),
});
const part = fc.integer({ min: -1, max: 6 });
const kinds = fc.constantFrom('scale' as const, 'contribution' as const, 'brandShare' as const);
const indicator: fc.Arbitrary<MappedIndicator> = fc.oneof(
  fc.record({ kind: kinds, column: part }),
  fc.record({
    kind: kinds,
    periods: fc
      .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 3 }), fc.nat(3))
      .map(([columns, from]) =>
        columns.map((column, at) => ({ column, first: 45658 + 30 * (from + at), last: 45687 + 30 * (from + at) })),
      ),
  }),
);
const anyMapping = fc.record({
  customer: part,
  name: part,
  date: part,
  currency: part,
  possibleId: part,
  labels: fc.array(part, { maxLength: 3 }),
  indicators: fc.array(indicator, { maxLength: 3 }),
});
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('any grid of cells', () => {
  it('is read without a throw, and gives a table exactly when nothing blocks', () => {
    const withErrors = fc.array(
      dirtyRow(fc.oneof({ weight: 20, arbitrary: dirty }, { weight: 1, arbitrary: errorText })),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(withErrors, fc.array(header, { minLength: 6, maxLength: 6 }), anyMapping, (rows, names, parts) => {
        const { table, issues } = readCustomers(gridOf(rows, names), parts);
        expect(table === undefined).toBe(issues.some(({ severity }) => severity === 'blocks'));
        const grades = issues.map(({ severity }) => ['blocks', 'changes', 'note'].indexOf(severity));
        expect(grades).toEqual([...grades].sort());
        for (const issue of issues) {
          expect(issue.count).toBeGreaterThan(0);
          expect(issue.examples.length).toBeLessThanOrEqual(100);
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

  it('gives finite totals, and rows and amounts that reconcile, however it is treated', () => {
    let tables = 0;
    fc.assert(
      fc.property(dirtyGrid, settled, sheetFacts, anyMapping, fc.boolean(), (rows, treatments, facts, parts, isAny) => {
        const cells = { ...gridOf([...rows, ['Ann', '', '', 1, 1, 1]], headers), ...facts };
        const given = isAny ? parts : mapping;
        const { table } = readCustomers(cells, given, { treatments, today: 45700 });
        if (table === undefined) return;
        tables++;
        expect(table.rowsRead).toBe(rows.length + 1);
        expectReconciled(table, given.indicators, cells);
      }),
      { numRuns: 3000 },
    );
    expect(tables).toBeGreaterThan(1000);
  });

  it('reads the same numbers whatever is done with its rows', () => {
    fc.assert(
      fc.property(dirtyGrid, settled, settled, (rows, one, other) => {
        const cells = gridOf([...rows, ['Ann', '', '', 1, 1, 1]], headers);
        const read = (treatments: Treatments) =>
          readCustomers(cells, mapping, { treatments }).table?.reconciliation.amounts.map((each) => each.read);
        const [first, second] = [read(one), read({ ...other, decimals: one.decimals, shareScale: one.shareScale })];
        if (first && second) expect(second).toEqual(first);
      }),
    );
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

/** The sum of the magnitudes of all numbers in a column, whatever its decimal sign. */
function sizeOf(column: Cells['columns'][number]): number {
  const read = (decimal: '.' | ',') => readNumberColumn(column, column.cells.length, decimal).values.map(Math.abs);
  return sum(read('.')) + sum(read(','));
}

function expectReconciled(table: CustomerTable, indicators: readonly MappedIndicator[], cells: Cells): void {
  const { rows, amounts } = table.reconciliation;
  expect(table.rowsUsed + sum(Object.values(rows))).toBe(table.rowsRead);
  expect(sum(table.customers.map(({ rowCount }) => rowCount))).toBe(table.rowsUsed);
  expect(new Set(table.customers.map(({ id }) => id)).size).toBe(table.customers.length);
  table.indicators.forEach(({ kind, totals, known }, index) => {
    expect(totals.length).toBe(table.customers.length);
    expect([...totals].every((value, at) => Number.isFinite(value) && (known[at] === 1 || value === 0))).toBe(true);
    const { read, used, leftOut } = amounts[index]!;
    const noise = 1e-9 * sum(indicatorColumns(indicators[index]!).map((at) => sizeOf(cells.columns[at]!)));
    expect(Math.abs(read - used - sum(Object.values(leftOut)))).toBeLessThanOrEqual(noise);
    // Totals within the tolerance, a 1e-9th of the mean, are 0.
    if (kind !== 'brandShare') expect(Math.abs(used - sum(totals))).toBeLessThanOrEqual(noise);
    const dated = table.ledger?.amounts[index]!.values;
    if (dated) expect([...dated].every(Number.isFinite)).toBe(true);
  });
}

const rounded = (figures: readonly (readonly (string | number)[])[] | undefined) =>
  figures?.map((row) =>
    row.map((figure) => (typeof figure === 'number' ? Math.round(figure * 1e6) / 1e6 + 0 : figure)),
  );

describe('any head of a sheet', () => {
  it('gives a guess without a throw, whose parts are different columns of the sheet', () => {
    fc.assert(
      fc.property(fc.array(dirtyRow(dirty), { maxLength: 12 }), fc.array(header, { maxLength: 6 }), (rows, names) => {
        const guess = guessMapping(gridOf(rows, names));
        const parts = [guess.customer, guess.name, guess.date, ...guess.indicators.flatMap(indicatorColumns)];
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
