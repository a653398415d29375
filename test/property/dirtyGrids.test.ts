import fc from 'fast-check';
import { rowState, type Block, type Cells, type RawCell } from '../../src/core/intake/cells/Cells';
import { leftOutReasons } from '../../src/core/intake/CustomerTable';
import { issueSeverity } from '../../src/core/intake/issueSeverity';
import { guessLayout } from '../../src/core/intake/layout/guessLayout';
import { guessMapping } from '../../src/core/intake/guess/guessMapping';
import { headOf } from '../../src/core/intake/layout/headOf';
import type { IndicatorKind, MappedIndicator, Mapping } from '../../src/core/intake/Mapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { readNumber } from '../../src/core/intake/numbers/readNumber';
import type { Top } from '../../src/core/intake/layout/Top';
import { defaultTreatments, type Treatments } from '../../src/core/intake/Treatments';

const grids = 10_000;
const seed = 20_250_331;

const names: readonly RawCell[] = [
  ...[
    'Ann',
    'ann ',
    'ＡＮＮ',
    'Bo',
    '北方商贸',
    '北方 商贸',
    'Total Wine',
    'Wine Total',
    '__proto__',
    'constructor',
    '=cmd',
  ],
  ...[
    '*',
    '~',
    '🍷',
    'مخبز',
    '合计',
    '小 计',
    'Total',
    'Grand Total',
    'Ann Total',
    '1234567890123456789',
    '#N/A',
    '',
    ' ',
  ],
  ...[123, '123', 1234567890123456768, true, null, '\u200b', '\u0000', '客户', 'Customer', '长'.repeat(50)],
];
const days: readonly RawCell[] = [
  ...[45658, 45689.5, 45716, 0, -1, 1e9, 20250131, 202502, 12, '2025-01-05', '2025/1/7', '2025.1.8', '2025年1月9日'],
  ...[
    '03/04/2025',
    '31/03/2025',
    '04/31/2025',
    '31.12.2024',
    '5-1-24',
    '2025-02-30',
    '3 Mar 2025',
    'Mar 3, 2025',
    '1月',
  ],
  ...[
    '二〇二五年二月三日',
    '2025Q1',
    'Jan 25',
    'soon',
    '#VALUE!',
    '',
    null,
    false,
    '2205-01-01',
    '9999-12-31',
    '1900-02-29',
  ],
];
const amounts: readonly RawCell[] = [
  ...[
    0,
    1,
    -1,
    0.1,
    0.2,
    1200,
    99.99,
    -500,
    1e15,
    1e-9,
    1e300,
    -1e300,
    '1,234.50',
    '1.234,50',
    '1.234',
    '1,234',
    '￥1,200',
  ],
  ...[
    '$300',
    '€ 5',
    '(500)',
    '-3',
    '12%',
    '１，０００',
    '300 ',
    '\u00a04',
    "1'234.5",
    'n/a',
    '待定',
    '-',
    '',
    null,
    ' ',
  ],
  ...[
    true,
    false,
    '#N/A',
    '#DIV/0!',
    '1e5',
    '9'.repeat(400),
    '0x10',
    'Infinity',
    'NaN',
    '销售额',
    'Sales',
    3,
    5,
    8,
    1208,
  ],
];
const shares: readonly RawCell[] = [0.1, 0.35, 1, 35, 60, '12%', '0.4', -0.2, 0, '', null, 'x', 1.5, 1.6, '#REF!'];
const headers: readonly RawCell[] = [
  ...[
    'Customer',
    '客户',
    '客户名称',
    '客户编号',
    'ID',
    'Name',
    '日期',
    'Date',
    '回款额',
    'Sales',
    'Revenue',
    '毛利',
    'Profit',
  ],
  ...[
    '品牌占比',
    'Brand share',
    '币种',
    '渠道',
    '',
    null,
    'Total',
    '合计',
    '1月',
    '2月',
    '3月',
    'Jan 25',
    'Feb 25',
    '2025-01',
  ],
  ...[
    '2025-02',
    'FY25 Q1',
    'FY25 Q2',
    '2025Q1',
    '2025Q2',
    'Q1',
    202501,
    202502,
    45658,
    45689,
    '2025',
    '上半年',
    '销售额 2025-01',
    '毛利 2025-01',
  ],
  ...['__proto__', '#REF!', '12', 'x'.repeat(300), 2024, 2025, true],
];
const formats = [
  'General',
  'General',
  'yyyy-mm-dd',
  'm/d/yyyy',
  'yyyy-mm',
  '0.00',
  '0%',
  '"¥"#,##0',
  '[$€-2] #,##0',
  '$#,##0.00',
  '@',
];
const currencies: readonly RawCell[] = ['CNY', 'USD', '人民币', 'EUR', '', 'CNY', 'x', 5];

const oneOf = (cells: readonly RawCell[]) => fc.constantFrom(...cells);
const anyCell = fc.oneof(
  { weight: 4, arbitrary: oneOf([...names, ...days, ...amounts]) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e300, max: 1e300 }) },
);
const kinds = fc.constantFrom<readonly RawCell[]>(names, names, days, amounts, amounts, amounts, shares, currencies);
/** Mostly what the column is for, now and then anything. */
const cellsFor = (kind: readonly RawCell[], rows: number) =>
  fc.array(fc.oneof({ weight: 9, arbitrary: oneOf(kind) }, { weight: 1, arbitrary: anyCell }), {
    minLength: rows,
    maxLength: rows,
  });

const treatments: fc.Arbitrary<Treatments> = fc.record({
  hiddenRows: fc.constantFrom('ask', 'leaveOut', 'keep'),
  currencies: fc.constantFrom<Treatments['currencies'][]>('ask', 'asOne', 'only:CNY', 'only:EUR', 'only:'),
  errors: fc.constantFrom('ask', 'leaveOut', 'leaveOut', 'leaveOut'),
  dayOrder: fc.constantFrom('auto', 'dayFirst', 'monthFirst'),
  decimals: fc.constantFrom('auto', 'point', 'comma'),
  totals: fc.constantFrom('leaveOut', 'keep'),
  mergedCustomers: fc.constantFrom('fillDown', 'leaveOut'),
  blankCustomers: fc.constantFrom('leaveOut', 'fillDown'),
  similar: fc.constantFrom('separate', 'merge'),
  homonyms: fc.constantFrom('join', 'useId'),
  badDates: fc.constantFrom('keep', 'leaveOut'),
  futureDates: fc.constantFrom('keep', 'leaveOut'),
  shareScale: fc.constantFrom('asIs', 'percent'),
});
const settled: Partial<Treatments> = {
  hiddenRows: 'keep',
  currencies: 'asOne',
  errors: 'leaveOut',
  dayOrder: 'dayFirst',
};

const part = fc.integer({ min: -1, max: 9 });
const indicator = (kind: IndicatorKind): fc.Arbitrary<MappedIndicator> =>
  fc.oneof(
    part.map((column) => ({ kind, column })),
    fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 4 }).map((columns) => ({
      kind,
      periods: columns.map((column, at) => ({ column, first: 45658 + at * 31, last: 45688 + at * 31 })),
    })),
  );
const mapping: fc.Arbitrary<Mapping> = fc.record(
  {
    customer: fc.nat(4),
    name: part,
    date: part,
    currency: part,
    possibleId: part,
    indicators: fc
      .tuple(indicator('scale'), indicator('contribution'), indicator('brandShare'), fc.integer({ min: 1, max: 7 }))
      .map(([scale, contribution, brandShare, which]) =>
        [scale, contribution, brandShare].filter((_, at) => (which >> at) & 1),
      ),
  },
  { requiredKeys: ['customer', 'indicators'] },
);

const block = (rows: number): fc.Arbitrary<Block> =>
  fc.record({
    row: fc.nat(rows + 2),
    column: fc.nat(9),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.constantFrom(1, 1, 3),
  });

const sheet = fc
  .record({ rows: fc.nat(18), columns: fc.integer({ min: 1, max: 10 }), above: fc.constantFrom(0, 0, 1, 2, 3) })
  .chain(({ rows, columns, above }) => {
    const size = { minLength: columns, maxLength: columns };
    return fc.record({
      above: fc.array(fc.array(fc.oneof(oneOf(headers), oneOf(['', '', '单位：元', 'Report'])), size), {
        minLength: above,
        maxLength: above,
      }),
      header: fc.array(fc.oneof({ weight: 9, arbitrary: oneOf(headers) }, { weight: 1, arbitrary: anyCell }), size),
      columns: fc.array(
        kinds.chain((kind) => cellsFor(kind, rows)),
        size,
      ),
      formats: fc.array(fc.constantFrom(...formats), size),
      otherFormats: fc.option(fc.array(fc.nat(3), { minLength: rows, maxLength: rows }), { freq: 3 }),
      states: fc.option(fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: rows, maxLength: rows }), { freq: 3 }),
      merges: fc.option(fc.array(block(rows), { maxLength: 3 }), { freq: 3 }),
      is1904: fc.boolean(),
      culture: fc.option(
        fc.record({
          decimal: fc.constantFrom('.' as const, ',' as const),
          dayOrder: fc.constantFrom('yearFirst' as const, 'dayFirst' as const, 'monthFirst' as const),
        }),
      ),
      today: fc.option(fc.integer({ min: 45000, max: 46000 }), { nil: undefined }),
    });
  });
type Sheet = typeof sheet extends fc.Arbitrary<infer Value> ? Value : never;

function topOf(given: Sheet): Top {
  const rows = given.columns[0]!.length;
  const data = Array.from({ length: rows }, (_, row) => given.columns.map((cells) => cells[row]!));
  const values = [...given.above, given.header, ...data];
  return {
    sheetName: 'Fuzz',
    row: 0,
    sheetColumns: given.columns.map((_, index) => index),
    values,
    formats: values.map(() => given.formats),
    is1904: given.is1904,
    ...(given.culture ? { culture: given.culture } : {}),
  };
}

function cellsOf(given: Sheet, head: Cells, above: number): Cells {
  const all = topOf(given).values.slice(above);
  const rows = all.length;
  // The layout that was guessed may leave more or fewer rows than the sheet was made of.
  const fitted = (values: readonly number[]) => Uint8Array.from({ length: rows }, (_, row) => values[row] ?? 0);
  return {
    ...head,
    firstRow: above,
    columns: head.columns.map((column, index) => ({
      ...column,
      cells: Object.freeze(all.map((line) => line[index]!)),
      ...(given.otherFormats && index > 1
        ? { formats: { names: ['General', '"¥"#,##0', '[$€-2] #,##0', 'yyyy-mm-dd'], at: fitted(given.otherFormats) } }
        : {}),
    })),
    ...(given.states ? { rowStates: fitted(given.states.map((state) => Object.values(rowState)[state]!)) } : {}),
    ...(given.merges ? { merges: given.merges } : {}),
  };
}

/** Every number of an answer must be one. */
function badNumbers(value: unknown, at = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${at} is ${value}`];
  if (ArrayBuffer.isView(value)) {
    const numbers = value as unknown as Float64Array;
    for (let index = 0; index < numbers.length; index++) {
      if (!Number.isFinite(numbers[index])) return [`${at}[${index}] is ${numbers[index]}`];
    }
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => badNumbers(each, `${at}.${key}`));
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/** An upper bound of what a column's cells may be worth, whichever sign the decimals have. */
function sizeOf(cells: Cells, { ...given }: MappedIndicator): number {
  const columns = 'column' in given ? [given.column] : given.periods.map(({ column }) => column);
  const worth = (cell: RawCell) =>
    typeof cell === 'number'
      ? Math.abs(cell)
      : typeof cell === 'string'
        ? Math.max(Math.abs(readNumber(cell) ?? 0), Math.abs(readNumber(cell, ',') ?? 0))
        : 0;
  return sum(
    columns.flatMap((at) => cells.columns.find(({ sheetColumn }) => sheetColumn === at)?.cells.map(worth) ?? []),
  );
}

/** What has been met on the way. */
const met = new Set<string>();

function check(cells: Cells, parts: Mapping, options: { treatments: Treatments; today?: number }): boolean {
  const { table, issues } = readCustomers(cells, parts, options);
  const faults = badNumbers({ table, issues });
  if (faults.length > 0) throw new Error(faults.join('; '));
  if ((table === undefined) !== issues.some(({ severity }) => severity === 'blocks')) {
    throw new Error(`A table and what blocks it: ${JSON.stringify(issues)}`);
  }
  for (const { code, count, examples, choice, severity } of issues) {
    met.add(code);
    if (!(count > 0) || examples.length > 100) throw new Error(`${code}: ${count}, ${examples.length} examples`);
    if (choice?.chosen === 'ask' && severity !== 'blocks') throw new Error(`${code} is undecided and does not block`);
  }
  if (table === undefined) return false;
  const { rows, amounts } = table.reconciliation;
  const leftOut = leftOutReasons.map((reason) => rows[reason]);
  for (const reason of leftOutReasons) if (rows[reason] > 0) met.add(reason);
  if (table.rowsUsed + sum(leftOut) !== table.rowsRead)
    throw new Error(`Rows: ${JSON.stringify(table.reconciliation)}`);
  if (leftOut.some((count) => count < 0)) throw new Error(`Rows below none: ${JSON.stringify(rows)}`);
  if (sum(table.customers.map(({ rowCount }) => rowCount)) !== table.rowsUsed) throw new Error('Rows of customers');
  if (new Set(table.customers.map(({ id }) => id)).size !== table.customers.length) throw new Error('One id twice');
  table.indicators.forEach(({ kind, totals }, index) => {
    const { read, used, leftOut: left } = amounts[index]!;
    const noise = 1e-9 * sizeOf(cells, parts.indicators[index]!);
    if (Math.abs(read - used - sum(Object.values(left))) > noise)
      throw new Error(`${kind}: ${JSON.stringify(amounts[index])}`);
    if (kind !== 'brandShare' && Math.abs(sum(totals) - used) > noise)
      throw new Error(`${kind}: totals ${sum(totals)}, used ${used}`);
  });
  return true;
}

describe(`${grids} random dirty grids (seed ${seed})`, () => {
  it('are read without a throw or a hang, with finite numbers only, and every row and amount accounted for', () => {
    let tables = 0;
    let guesses = 0;
    fc.assert(
      fc.property(sheet, mapping, treatments, fc.boolean(), (given, parts, chosen, decides) => {
        const top = topOf(given);
        const { layout } = guessLayout(top);
        const head = headOf(top, layout);
        const guess = guessMapping(head, given.today);
        const bad = badNumbers(guess);
        if (bad.length > 0) throw new Error(bad.join('; '));
        const cells = cellsOf(given, head, layout.titleRows + layout.headerRows);
        // Half of them with every question answered, so that most lead to a table.
        const options = {
          treatments: { ...defaultTreatments, ...chosen, ...(decides ? settled : {}) },
          ...(given.today === undefined ? {} : { today: given.today }),
        };
        if (check(cells, parts, options)) tables++;
        const { customer, indicators } = guess;
        if (customer === undefined || indicators.length === 0) return;
        guesses++;
        if (check(cells, { ...guess, customer, indicators }, options)) tables++;
      }),
      { numRuns: grids, seed },
    );
    // Most must lead to customers, or the rest would prove nothing.
    expect(tables).toBeGreaterThan(grids / 2);
    expect(guesses).toBeGreaterThan(grids / 3);
    // Every finding and every reason to leave a row out was met on the way.
    expect([...Object.keys(issueSeverity), ...leftOutReasons].filter((each) => !met.has(each))).toEqual([]);
  }, 120_000);
});
