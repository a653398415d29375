import type { RawCell } from '../../../src/core/intake/cells/Cells';
import type { Mapping } from '../../../src/core/intake/Mapping';
import { readCustomers, readCustomersInSteps } from '../../../src/core/intake/readCustomers';
import { defaultTreatments, type Treatments } from '../../../src/core/intake/Treatments';
import { cellsOf } from './cellsOf';
import { months, wideMapping, wideSheet } from './wideSheet';

const byName: Mapping = { customer: 0, indicators: [{ kind: 'scale', column: 1 }] };
const sales = (...rows: (readonly RawCell[])[]) => readCustomers(cellsOf(['Customer', 'Sales'], ...rows), byName);
const five = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'].map((name, index) => [name, index + 1] as const);
const codes = (intake: ReturnType<typeof readCustomers>) => intake.issues.map(({ code }) => code);
const issue = (intake: ReturnType<typeof readCustomers>, code: string) =>
  intake.issues.find((each) => each.code === code);

describe('a ledger', () => {
  it('becomes one total a customer, in the order of first appearance', () => {
    const { table, issues } = sales(['Bo', 5], ['Ann', 1.5], ['Bo', 2], ...five);
    expect(table?.customers.slice(0, 2)).toEqual([
      { id: 'Bo', name: 'Bo', firstRow: 1, rowCount: 3 },
      { id: 'Ann', name: 'Ann', firstRow: 2, rowCount: 2 },
    ]);
    expect([...table!.indicators[0]!.totals]).toEqual([9, 2.5, 3, 4, 5]);
    expect(table).toMatchObject({ rowsRead: 8, rowsUsed: 8, oneRowEach: false });
    expect(issues).toEqual([]);
  });

  it('gives the sums of several indicators, the names beside the ids and the span of days', () => {
    const { table } = readCustomers(
      cellsOf(
        ['No', 'Customer', 'Date', 'Sales', 'Profit'],
        ['C1', 'Ann', 45300, 10, 1],
        ['C2', 'Bo', '2024-01-05', 20, 2],
        ['C1', 'Ann', '', 30, -4],
      ),
      {
        customer: 0,
        name: 1,
        date: 2,
        indicators: [
          { kind: 'scale', column: 3 },
          { kind: 'contribution', column: 4 },
        ],
      },
    );
    expect(table?.customers.map(({ id, name }) => [id, name])).toEqual([
      ['C1', 'Ann'],
      ['C2', 'Bo'],
    ]);
    expect(table?.indicators.map(({ header, totals }) => [header, ...totals])).toEqual([
      ['Sales', 40, 20],
      ['Profit', -3, 2],
    ]);
    expect(table?.days).toEqual({ first: 45296, last: 45300 });
    expect(table?.ledger).toEqual({
      customerOf: Int32Array.of(0, 1),
      days: Int32Array.of(45300, 45296),
      amounts: [
        { values: Float64Array.of(10, 20), known: Uint8Array.of(1, 1) },
        { values: Float64Array.of(1, 2), known: Uint8Array.of(1, 1) },
      ],
    });
    expect(sales(...five).table).not.toHaveProperty('ledger');
  });

  it('has one row each only when no customer stands on two rows, even if one of them is empty', () => {
    expect(sales(...five).table?.oneRowEach).toBe(true);
    expect(sales(...five, ['', ''], ['合计', 15]).table?.oneRowEach).toBe(true);
    expect(sales(['Ed', ''], ...five).table?.oneRowEach).toBe(false);
  });

  it('keeps 14 equal totals equal, whatever the order of their parts', () => {
    const parts = [0.1, 0.2, 0.3, 1e8];
    const rows = Array.from({ length: 14 }, (_, customer) =>
      parts.map((_, at) => [`c${customer}`, parts[(at + customer) % 4]!]),
    );
    expect(new Set(sales(...rows.flat()).table!.indicators[0]!.totals).size).toBe(1);
  });
});

describe('a text in an indicator column', () => {
  it('counts when it is a number, with an issue that says how many and where', () => {
    const intake = sales(['Ann', '1,200'], ['Ann', ' (200) '], ...five);
    expect(intake.table?.indicators[0]?.totals[0]).toBe(1001);
    expect(issue(intake, 'textNumber')).toEqual({
      code: 'textNumber',
      severity: 'changes',
      count: 2,
      column: 'Sales',
      examples: ['B2', 'B3'],
    });
  });

  it('is left out when it is no number, as are booleans', () => {
    const intake = sales(['Ann', 'none'], ['Ann', true], ...five);
    expect(intake.table?.indicators[0]?.totals[0]).toBe(1);
    expect(issue(intake, 'textIgnored')).toMatchObject({ severity: 'changes', count: 1, examples: ['B2'] });
    expect(issue(intake, 'booleanIgnored')).toMatchObject({ severity: 'changes', count: 1, examples: ['B3'] });
    expect(intake.table).toMatchObject({ rowsRead: 7, rowsUsed: 5 });
  });

  it('is not reported on a row that is left out anyway', () => {
    expect(codes(sales(...five, ['合计', '15.00'], ['', 'unit: 元']))).toEqual(['totalRow']);
  });
});

describe('an error cell', () => {
  it('in an indicator column blocks, named by its address on the sheet', () => {
    const intake = sales(...five, ['Ann', '#N/A'], ['Bo', '#DIV/0!']);
    expect(intake.table).toBeUndefined();
    expect(intake.issues[0]).toEqual({
      code: 'errorCell',
      severity: 'blocks',
      count: 2,
      column: 'Sales',
      examples: ['B7', 'B8'],
      choice: { question: 'errors', options: ['leaveOut'], chosen: 'ask' },
    });
  });

  it('is named by its address when the header is not in row 1 and the columns are far to the right', () => {
    const cells = cellsOf(['Customer', 'Sales'], ...five, ['Ann', '#REF!']);
    const moved = {
      ...cells,
      firstRow: 9,
      columns: cells.columns.map((column, at) => ({ ...column, sheetColumn: 26 + at })),
    };
    const intake = readCustomers(moved, { customer: 26, indicators: [{ kind: 'scale', column: 27 }] });
    expect(intake.issues[0]?.examples).toEqual(['AB15']);
  });

  it.each([0, 1, 2])('blocks in the customer, name and date column too (column %d)', (at) => {
    const row: RawCell[] = ['C1', 'Ann', 45300, 5];
    row[at] = '#VALUE!';
    const intake = readCustomers(cellsOf(['Id', 'Name', 'Date', 'Sales'], ['C2', 'Bo', 45301, 6], row), {
      customer: 0,
      name: 1,
      date: 2,
      indicators: [{ kind: 'scale', column: 3 }],
    });
    expect(intake.table).toBeUndefined();
    expect(intake.issues[0]).toMatchObject({ code: 'errorCell', examples: [`${'ABC'[at]}3`] });
  });

  it('in a column that is not mapped does not matter, and one in a column with two parts is reported once', () => {
    const cells = cellsOf(['Customer', 'Sales', 'Note'], ...five.map((row) => [...row, '#N/A']), ['Ann', '#N/A', '']);
    const twice: Mapping = {
      customer: 0,
      indicators: [
        { kind: 'scale', column: 1 },
        { kind: 'contribution', column: 1 },
      ],
    };
    expect(readCustomers(cells, twice).issues.filter(({ code }) => code === 'errorCell')).toHaveLength(1);
  });
});

describe('a row that is left out', () => {
  it('is a total, by its label or by its sum, while "Total Wine" stays a customer', () => {
    const intake = sales(['Total Wine', 5], ['Total Wine', 6], ['Total Wine 小计', 11], ...five, ['合 计', 26]);
    expect(intake.table?.customers.map(({ id }) => id)).toEqual(['Total Wine', 'Ann', 'Bo', 'Cy', 'Di', 'Ed']);
    expect(issue(intake, 'totalRow')).toMatchObject({ severity: 'changes', count: 2, examples: ['A4', 'A10'] });
    expect(intake.table?.reconciliation).toMatchObject({
      rows: { totalRow: 2, withoutCustomer: 0, withoutAmount: 0, empty: 0 },
      amounts: [{ read: 63, used: 26, leftOut: { totalRow: 37, withoutCustomer: 0 } }],
    });
  });

  it('has an amount and no customer', () => {
    const intake = sales(...five, ['', 7], [' ', '3']);
    expect(issue(intake, 'blankCustomer')).toMatchObject({
      severity: 'changes',
      count: 2,
      column: 'Customer',
      examples: ['A7', 'A8'],
    });
    expect(intake.table?.reconciliation.amounts).toMatchObject([
      { read: 25, used: 15, leftOut: { withoutCustomer: 10 } },
    ]);
  });

  it('is blank, without any issue, and still accounted for', () => {
    const intake = sales(['', ''], ...five, [null, null], ['', ' ']);
    expect(intake.issues).toEqual([]);
    expect(intake.table).toMatchObject({ rowsRead: 8, rowsUsed: 5, reconciliation: { rows: { empty: 3 } } });
  });
});

describe('what leaves nothing to judge', () => {
  const blocked = (intake: ReturnType<typeof readCustomers>) => [
    intake.table,
    codes(intake),
    intake.issues[0]?.severity,
  ];

  it('is a first row without column names', () => {
    expect(blocked(readCustomers(cellsOf(['Ann', '12.5'], ['Bo', 3]), byName))).toEqual([
      undefined,
      ['noHeader'],
      'blocks',
    ]);
    expect(codes(readCustomers(cellsOf(['', ''], ['Bo', 3]), byName))).toEqual(['fewCustomers']);
  });

  it('is nothing below the header', () => {
    expect(blocked(sales())).toEqual([undefined, ['noRows'], 'blocks']);
    expect(blocked(sales(['', null], [' ', '']))).toEqual([undefined, ['noRows'], 'blocks']);
  });

  it('is not a single customer', () => {
    expect(blocked(sales(['', 5], ['合计', 5]))[1]).toContain('noCustomers');
  });

  it('is an indicator without a single number, even if another has some', () => {
    const cells = cellsOf(['Customer', 'Sales', 'Profit'], ['Ann', 5, ''], ['Bo', 6, 'x'], ['', '', 9]);
    const both: Mapping = { customer: 0, indicators: [...byName.indicators, { kind: 'contribution', column: 2 }] };
    const intake = readCustomers(cells, both);
    expect(intake.table).toBeUndefined();
    expect(issue(intake, 'noNumbers')).toMatchObject({ column: 'Profit', examples: ['C1'] });
  });

  it('is a mapping to a column that is not there, or without indicators', () => {
    const cells = cellsOf(['Customer', 'Sales'], ...five);
    expect(blocked(readCustomers(cells, { ...byName, customer: 9 }))).toEqual([undefined, ['noCustomers'], 'blocks']);
    expect(blocked(readCustomers(cells, { customer: 0, indicators: [{ kind: 'scale', column: 9 }] }))[1]).toEqual([
      'noNumbers',
    ]);
    expect(blocked(readCustomers(cells, { customer: 0, indicators: [] }))[1]).toEqual(['noNumbers']);
    expect(readCustomers(cells, { ...byName, name: 8, date: 9 }).table?.customers).toHaveLength(5);
  });
});

describe('the brand share', () => {
  const share: Mapping = { customer: 0, indicators: [{ kind: 'brandShare', column: 1 }] };
  const shares = (...rows: (readonly RawCell[])[]) => readCustomers(cellsOf(['Customer', 'Share'], ...rows), share);

  it('of several rows is their mean over the rows that know it, with an issue that names the customers', () => {
    const intake = shares(['Ann', 0.2], ['Ann', ''], ['Ann', '40%'], ['Bo', 0.5], ...five.slice(2));
    expect([...intake.table!.indicators[0]!.totals].slice(0, 2)).toEqual([expect.closeTo(0.3, 12), 0.5]);
    expect(issue(intake, 'shareAveraged')).toMatchObject({
      severity: 'changes',
      count: 1,
      examples: ['B2'],
      customers: ['Ann'],
    });
  });

  it('stays as it is when it is given in per cent', () => {
    const intake = shares(['Ann', 35], ['Bo', 20], ...five.slice(2));
    expect([...intake.table!.indicators[0]!.totals].slice(0, 2)).toEqual([35, 20]);
    expect(codes(intake)).toEqual([]);
  });
});

describe('what is worth knowing', () => {
  it('is a customer without a value, who is not judged on it but stays in the list', () => {
    const intake = sales(...five, ['Flo', '']);
    expect(issue(intake, 'blankValue')).toMatchObject({
      severity: 'note',
      count: 1,
      examples: ['B7'],
      customers: ['Flo'],
    });
    expect([...intake.table!.indicators[0]!.known]).toEqual([1, 1, 1, 1, 1, 0]);
    expect(intake.table?.customers[5]).toEqual({ id: 'Flo', name: 'Flo', firstRow: 6, rowCount: 0 });
  });

  it('is a total of zero or below, and fewer than five customers', () => {
    const intake = sales(['Ann', 5], ['Bo', 0], ['Cy', 3], ['Cy', -4]);
    expect(issue(intake, 'nonPositive')).toMatchObject({ count: 2, examples: ['B3', 'B4'], customers: ['Bo', 'Cy'] });
    expect(issue(intake, 'fewCustomers')).toEqual({ code: 'fewCustomers', severity: 'note', count: 3, examples: [] });
  });

  it('is a date that does not exist, and an id with two names', () => {
    const intake = readCustomers(
      cellsOf(['Id', 'Name', 'Date', 'Sales'], ['1', 'Ann', '2023-02-30', 5], [1, 'Anna', 45300, 6]),
      { customer: 0, name: 1, date: 2, indicators: [{ kind: 'scale', column: 3 }] },
    );
    expect(issue(intake, 'badDate')).toMatchObject({ severity: 'changes', count: 1, column: 'Date', examples: ['C2'] });
    expect(issue(intake, 'nameVaries')).toMatchObject({
      severity: 'note',
      count: 1,
      examples: ['B3'],
      customers: ['Ann'],
    });
    expect(intake.table?.days).toEqual({ first: 45300, last: 45300 });
    expect(intake.table?.customers).toHaveLength(1);
  });
});

it('lists what blocks first, then what changes the result, then notes', () => {
  const intake = sales(['Ann', '5'], ['Bo', 'x'], ['Bo', '#N/A'], ['', 3], ['合计', 8]);
  expect(codes(intake)).toEqual([
    'errorCell',
    'totalRow',
    'blankCustomer',
    'textNumber',
    'textIgnored',
    'blankValue',
    'fewCustomers',
  ]);
  const severities = sales(['Ann', '5'], ['Bo', -1], ['合计', 4], ['Cy', '']).issues.map(({ severity }) => severity);
  expect(severities).toEqual(['changes', 'changes', 'note', 'note', 'note']);
});

describe('a question', () => {
  const treat = (cells: ReturnType<typeof cellsOf>, given: Mapping, treatments: Partial<Treatments>, today?: number) =>
    readCustomers(cells, given, {
      treatments: { ...defaultTreatments, ...treatments },
      ...(today === undefined ? {} : { today }),
    });
  const totals = (intake: ReturnType<typeof readCustomers>) =>
    intake.table?.customers.map(({ name }, at) => [name, intake.table!.indicators[0]!.totals[at]]);

  it('about errors blocks until their rows are left out', () => {
    const cells = cellsOf(['Customer', 'Sales'], ['Ann', 5], ['Bo', '#N/A'], ['Ann', '#N/A'], ['Bo', 3]);
    expect(treat(cells, byName, {}).table).toBeUndefined();
    const left = treat(cells, byName, { errors: 'leaveOut' });
    expect(totals(left)).toEqual([
      ['Ann', 5],
      ['Bo', 3],
    ]);
    expect(left.table?.reconciliation.rows.error).toBe(2);
    expect(issue(left, 'errorCell')).toMatchObject({ severity: 'changes', count: 2 });
  });

  it('about hidden rows blocks until it is answered, and the cells need not be read again', () => {
    const cells = { ...cellsOf(['Customer', 'Sales'], ['Ann', 5], ['Bo', 6]), rowStates: Uint8Array.of(0, 1) };
    expect(treat(cells, byName, {}).table).toBeUndefined();
    expect(totals(treat(cells, byName, { hiddenRows: 'leaveOut' }))).toEqual([['Ann', 5]]);
    expect(totals(treat(cells, byName, { hiddenRows: 'keep' }))).toEqual([
      ['Ann', 5],
      ['Bo', 6],
    ]);
  });

  it('about currencies blocks, and the customers of another currency are gone when one is chosen', () => {
    const cells = cellsOf(['Customer', 'Sales'], ['Ann', '￥5'], ['Bo', '$6'], ['Ann', 7], ['Cy', '￥1']);
    expect(issue(treat(cells, byName, {}), 'mixedCurrencies')?.values).toEqual({ currencies: 'CNY 2, USD 1' });
    const yuan = treat(cells, byName, { currencies: 'only:CNY' });
    expect(totals(yuan)).toEqual([
      ['Ann', 12],
      ['Cy', 1],
    ]);
    expect(yuan.table?.reconciliation).toMatchObject({
      rows: { otherCurrency: 1 },
      amounts: [{ read: 19, used: 13, leftOut: { otherCurrency: 6 } }],
    });
    expect(totals(treat(cells, byName, { currencies: 'asOne' }))).toHaveLength(3);
  });

  it('about texts such as 1/5/2024 blocks until the order is known', () => {
    const cells = cellsOf(['Customer', 'Date', 'Sales'], ['Ann', '1/5/2024', 5], ['Bo', '2/5/2024', 6]);
    const dated: Mapping = { customer: 0, date: 1, indicators: [{ kind: 'scale', column: 2 }] };
    expect(treat(cells, dated, {}).table).toBeUndefined();
    expect(treat(cells, dated, { dayOrder: 'dayFirst' }).table?.days).toEqual({ first: 45413, last: 45414 });
    expect(treat(cells, dated, { dayOrder: 'monthFirst' }).table?.days).toEqual({ first: 45296, last: 45327 });
    const german = { ...cells, culture: { decimal: ',', dayOrder: 'dayFirst' } } as const;
    expect(treat(german, dated, {}).table?.days).toEqual({ first: 45413, last: 45414 });
    expect(issue(treat(german, dated, {}), 'dayOrder')).toMatchObject({ severity: 'changes', count: 2 });
  });

  it('about rows with bad or future dates is answered by keeping them, or by leaving them out', () => {
    const cells = cellsOf(['Customer', 'Date', 'Sales'], ['Ann', 45300, 5], ['Bo', 'soon', 6], ['Cy', 45900, 7]);
    const dated: Mapping = { customer: 0, date: 1, indicators: [{ kind: 'scale', column: 2 }] };
    expect(treat(cells, dated, {}, 45400).table).toMatchObject({ rowsUsed: 3, days: { last: 45900 } });
    const left = treat(cells, dated, { badDates: 'leaveOut', futureDates: 'leaveOut' }, 45400);
    expect(totals(left)).toEqual([['Ann', 5]]);
    expect(left.table).toMatchObject({
      days: { first: 45300, last: 45300 },
      reconciliation: { rows: { badDate: 1, futureDate: 1 } },
    });
    expect(codes(left)).toEqual(expect.arrayContaining(['badDate', 'futureDate']));
  });

  it('about blank and merged customers is answered by giving their rows to the customer above', () => {
    const cells = cellsOf(['Customer', 'Sales'], ['Ann', 5], ['', 6], ['Bo', 7], ['', 8]);
    const merged = { ...cells, merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] };
    expect(totals(treat(merged, byName, {}))).toEqual([
      ['Ann', 11],
      ['Bo', 7],
    ]);
    expect(totals(treat(merged, byName, { mergedCustomers: 'leaveOut', blankCustomers: 'fillDown' }))).toEqual([
      ['Ann', 5],
      ['Bo', 15],
    ]);
  });

  it('about similar customers and homonyms is answered by making them one, or by the id', () => {
    const cells = cellsOf(['Id', 'Customer', 'Sales'], [1, 'Ann', 5], [2, 'ANN', 6], [3, 'Ann', 7]);
    const named: Mapping = { customer: 1, possibleId: 0, indicators: [{ kind: 'scale', column: 2 }] };
    expect(totals(treat(cells, named, {}))).toEqual([
      ['Ann', 12],
      ['ANN', 6],
    ]);
    expect(totals(treat(cells, named, { similar: 'merge' }))).toEqual([['Ann', 18]]);
    const byId = treat(cells, named, { homonyms: 'useId' });
    expect(byId.table?.customers.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Ann'],
      ['2', 'ANN'],
      ['3', 'Ann'],
    ]);
    expect(issue(byId, 'homonyms')).toMatchObject({ count: 1, choice: { chosen: 'useId' } });
  });

  it('about similar customers makes them one of the same id, however the rows are sorted', () => {
    const lines: [string, number][] = [
      ['elm', 1],
      ['Elm', 2],
      ['bo', 3],
      ['ELM', 4],
      ['Elm', 5],
      ['Bo', 6],
    ];
    const merged = (rows: readonly [string, number][]) => {
      const { table } = treat(cellsOf(['Customer', 'Sales'], ...rows), byName, { similar: 'merge' });
      return table!.customers.map(({ id, name }) => [id, name]).sort();
    };
    expect(merged(lines)).toEqual([
      ['Bo', 'Bo'],
      ['Elm', 'Elm'],
    ]);
    expect(merged([...lines].reverse())).toEqual(merged(lines));
  });

  it('that is open hides no other finding', () => {
    const cells = cellsOf(['Customer', 'Sales'], ['Ann', '5'], ['ANN', '#N/A'], ['ann', -1], ['', 3]);
    expect(codes(treat(cells, byName, {}))).toEqual([
      'errorCell',
      'blankCustomer',
      'similarCustomers',
      'textNumber',
      'nonPositive',
      'fewCustomers',
    ]);
  });
});

describe('a wide sheet', () => {
  it('gives totals over its periods and a line of the ledger for each amount, and ignores a date column', () => {
    const cells = wideSheet(['Ann', 5, '6', '', 2, 0.5], ['Bo', '', 1, '', '', ''], ['合计', 5, 7, '', 2, '']);
    const { table, issues } = readCustomers(cells, { ...wideMapping, date: 5 });
    expect(table?.indicators.map(({ header, totals }) => [header, ...totals])).toEqual([
      ['Sales', 11, 1],
      ['Profit', 2, 0],
      ['Share', 0.5, 0],
    ]);
    const [january, february] = months(2, 1);
    expect(table?.days).toEqual({ first: january!.first, last: february!.last });
    expect([...table!.ledger!.days]).toEqual([january!.last, february!.last, february!.last]);
    expect(table?.reconciliation.amounts[0]).toMatchObject({ read: 24, used: 12, leftOut: { totalRow: 12 } });
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ['totalRow', 'Customer'],
      ['textNumber', 'Sales 2025-02'],
      ['blankValue', 'Profit'],
      ['blankValue', 'Share'],
      ['fewCustomers', undefined],
    ]);
  });

  it('has the mean of the brand shares of all periods', () => {
    const shares: Mapping = { customer: 0, indicators: [{ kind: 'brandShare', periods: months(2, 1) }] };
    const { table, issues } = readCustomers(wideSheet(['Ann', 0.25, 0.75], ['Ann', '', 0.5], ['Bo', 0.5, '']), shares);
    expect([...table!.indicators[0]!.totals]).toEqual([0.5, 0.5]);
    expect(issues.find(({ code }) => code === 'shareAveraged')).toMatchObject({ count: 1, customers: ['Ann'] });
  });

  it('leaves out periods after today when asked, with the rows that hold nothing else', () => {
    const [january] = months(2, 1);
    const sales: Mapping = { customer: 0, indicators: [{ kind: 'scale', periods: months(2, 1) }] };
    const { table } = readCustomers(wideSheet(['Ann', 5, 6], ['Bo', '', 7]), sales, {
      treatments: { ...defaultTreatments, futureDates: 'leaveOut' },
      today: january!.last,
    });
    expect(table?.reconciliation).toMatchObject({
      rows: { futureDate: 1 },
      amounts: [{ read: 18, used: 5, leftOut: { futureDate: 13 } }],
    });
    expect(table?.days).toEqual({ first: january!.first, last: january!.last });
  });
});

describe('a long ledger in steps', () => {
  it('never has more than three of its five columns looked through without a pause for the page', () => {
    const rows = 20_000;
    const header = ['Date', 'No', 'Customer', 'Sales', 'Margin'];
    const lines = Array.from({ length: rows }, (_, row) => [
      `2025-${String(1 + (row % 12)).padStart(2, '0')}-15`,
      `K-${row % 800}`,
      `Customer ${row % 800}`,
      (row * 37) % 1000,
      `￥1,${100 + (row % 900)}.50`,
    ]);
    const cells = cellsOf(header, ...lines);
    let looked = new Set<string>();
    const columns = cells.columns.map((column) => ({
      ...column,
      cells: new Proxy([...column.cells], {
        get: (of, key) => {
          if (key !== 'length') looked.add(`${column.header} ${String(key)}`);
          return Reflect.get(of, key, of) as unknown;
        },
      }),
    }));
    const mapping: Mapping = {
      customer: 1,
      name: 2,
      date: 0,
      indicators: [
        { kind: 'scale', column: 3 },
        { kind: 'contribution', column: 4 },
      ],
    };
    const perStep: number[] = [];
    const steps = readCustomersInSteps({ ...cells, columns }, mapping);
    for (let step = steps.next(); ; step = steps.next()) {
      perStep.push(looked.size / rows);
      looked = new Set();
      if (!step.done) continue;
      expect(step.value.table?.customers).toHaveLength(800);
      break;
    }
    expect(Math.max(...perStep)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...perStep)).toBeLessThanOrEqual(3);
  });
});
