import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { columnLetters } from '../../src/core/intake/cells/cellAddress';
import { leftOutReasons, type CustomerTable } from '../../src/core/intake/CustomerTable';
import { guessLayout } from '../../src/core/intake/layout/guessLayout';
import { guessMapping } from '../../src/core/intake/guess/guessMapping';
import { headOf } from '../../src/core/intake/layout/headOf';
import type { Issue } from '../../src/core/intake/Issue';
import type { Layout } from '../../src/core/intake/layout/Layout';
import { mappedColumns } from '../../src/core/intake/mappedColumns';
import { indicatorKinds, type MappedIndicator, type Mapping } from '../../src/core/intake/Mapping';
import type { MappingGuess } from '../../src/core/intake/guess/MappingGuess';
import { readCustomers } from '../../src/core/intake/readCustomers';
import { defaultTreatments } from '../../src/core/intake/Treatments';
import { serialText } from '../../src/core/intake/calendar/serialText';
import type { Case, CaseIssue, CaseMapping } from './Case';
import { cellsOf, columnOf, serialOfDay, textOf, topOf } from './caseSheet';
import { required, vocabulary } from './required';

const cases = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const given = JSON.parse(readFileSync(path.join(__dirname, name, 'case.json'), 'utf8')) as Case;
    return { name, given };
  });

const layoutOf = (text: string): Layout => {
  const [titleRows, headerRows] = text.split('+').map(Number);
  return { titleRows: titleRows!, headerRows: headerRows as Layout['headerRows'] };
};

const labels = ['customer', 'name', 'date', 'currency', 'possibleId'] as const;

/** A mapping in the letters and days of a case. */
function inLetters(mapping: MappingGuess | Mapping): CaseMapping {
  const parts = labels.flatMap((part) => {
    const column = mapping[part];
    return column === undefined ? [] : [[part, columnLetters(column)] as const];
  });
  return Object.fromEntries([
    ...parts,
    ...mapping.indicators.map((each) => [each.kind, indicatorInLetters(each)] as const),
  ]);
}

function indicatorInLetters(indicator: MappedIndicator): NonNullable<CaseMapping['scale']> {
  if ('column' in indicator) return columnLetters(indicator.column);
  const { periods, assumedYear, unused } = indicator;
  return {
    periods: periods.map(
      ({ column, first, last }) => `${columnLetters(column)} ${serialText(first)} ${serialText(last)}`,
    ),
    ...(assumedYear === undefined ? {} : { assumedYear }),
    ...(unused === undefined || unused.length === 0 ? {} : { unused: unused.map(columnLetters) }),
  };
}

/** The mapping that a case's letters stand for. */
function mappingOf(written: CaseMapping): Mapping {
  const columns = labels.flatMap((part) => {
    const column = written[part];
    return typeof column === 'string' ? [[part, columnOf(column)] as const] : [];
  });
  const indicators = indicatorKinds.flatMap((kind): MappedIndicator[] => {
    const column = written[kind];
    if (column === undefined) return [];
    if (typeof column === 'string') return [{ kind, column: columnOf(column) }];
    const periods = column.periods.map((line) => {
      const [letters, first, last] = line.split(' ');
      return { column: columnOf(letters!), first: serialOfDay(first!), last: serialOfDay(last!) };
    });
    return [
      {
        kind,
        periods,
        ...(column.assumedYear === undefined ? {} : { assumedYear: column.assumedYear }),
        ...(column.unused === undefined ? {} : { unused: column.unused.map(columnOf) }),
      },
    ];
  });
  return { customer: -1, ...Object.fromEntries(columns), indicators };
}

/** What a case writes of each finding, and of the findings of one code in their order. */
function written(issues: readonly Issue[], asked: readonly CaseIssue[]): Partial<CaseIssue>[] {
  const byCode = (one: { code: string }, other: { code: string }) => (one.code < other.code ? -1 : 1);
  const expected = [...asked].sort(byCode);
  return [...issues].sort(byCode).map((issue, index) => {
    const full: Record<string, unknown> = {
      ...issue,
      cells: issue.examples.join(' '),
      chosen: issue.choice?.chosen,
      options: issue.choice?.options,
    };
    const keys = Object.keys(expected[index] ?? { code: '', count: 0, cells: '' });
    return Object.fromEntries(keys.map((key) => [key, full[key]]));
  });
}

const sorted = (issues: readonly CaseIssue[]) => [...issues].sort((one, other) => (one.code < other.code ? -1 : 1));

function figuresOf({ customers, indicators }: CustomerTable) {
  return customers.map(({ id, name, rowCount }, at) => [
    id,
    name,
    rowCount,
    ...indicators.map(({ totals, known }) => (known[at] === 1 ? Number(totals[at]!.toPrecision(12)) : null)),
  ]);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(cases)('the sheet $name', ({ given }) => {
  const { expect: answer } = given;
  const today = serialOfDay(given.today);
  const top = topOf(given);
  const layout = layoutOf(given.layout ?? answer.layout);
  const chosen = mappingOf(given.mapping ?? answer.guess);
  const treatments = { ...defaultTreatments, ...given.treatments };
  const guessed = () => guessLayout(top).layout;
  const guess = () => guessMapping(headOf(top, layout), today);
  const mapping = {
    ...chosen,
    labels: guess().labels?.filter((column) => !mappedColumns(chosen).includes(column)) ?? [],
  };
  let intake: ReturnType<typeof readCustomers> | undefined;
  const read = () => (intake ??= readCustomers(cellsOf(given, layout), mapping, { treatments, today }));

  it('is laid out and guessed as a person would', () => {
    expect(guessed()).toEqual(layoutOf(answer.layout));
    expect(inLetters(guess())).toEqual(answer.guess);
    if (answer.confidence) expect(guess().confidence).toMatchObject(answer.confidence);
    expect(Object.keys(guess().confidence).sort()).toEqual(Object.keys(answer.guess).sort());
  });

  it(`${answer.blocked ? 'waits for the user' : 'gives its customers'}: ${given.title}`, () => {
    const { table } = read();
    expect(table === undefined).toBe(answer.blocked ?? false);
    if (table === undefined) return;
    expect(figuresOf(table)).toEqual(answer.customers!.map((line) => line.map(textOf)));
    expect(table.days && [serialText(table.days.first), serialText(table.days.last)]).toEqual(answer.days);
    expect(table.ledger?.days.length).toEqual(answer.ledgerRows);
    if (answer.oneRowEach !== undefined) expect(table.oneRowEach).toBe(answer.oneRowEach);
  });

  it('accounts for every row and amount', () => {
    const { table } = read();
    if (table === undefined) return;
    expect({ read: table.rowsRead, used: table.rowsUsed }).toEqual(answer.rows);
    const { rows, amounts } = table.reconciliation;
    const leftOut = leftOutReasons.filter(
      (reason) => rows[reason] > 0 || amounts.some((each) => each.leftOut[reason] !== 0),
    );
    expect(leftOut.map((reason) => [reason, rows[reason]])).toEqual(
      leftOutReasons.flatMap((reason) => (answer.leftOut?.[reason] ? [[reason, answer.leftOut[reason][0]]] : [])),
    );
    table.indicators.forEach(({ kind }, index) => {
      if (kind === 'brandShare') return;
      const account = amounts[index]!;
      for (const reason of leftOutReasons) {
        expect([reason, account.leftOut[reason]]).toEqual([reason, answer.leftOut?.[reason]?.[index + 1] ?? 0]);
      }
      const totals = answer.customers!.map((line) => (line[index + 3] as number | null) ?? 0);
      expect(account.used).toBeCloseTo(sum(totals), 9);
      expect(account.read).toBeCloseTo(account.used + sum(Object.values(account.leftOut)), 9);
    });
  });

  it('says what was found and done', () => {
    const few = answer.customers && answer.customers.length < 5;
    const expected = [
      ...answer.issues,
      ...(few ? [{ code: 'fewCustomers' as const, count: answer.customers.length }] : []),
    ];
    expect(written(read().issues, expected)).toEqual(sorted(expected));
  });
});

describe('the corpus', () => {
  it('has at least 60 sheets, each in a file of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(({ name }) => !existsSync(path.join(__dirname, name, 'case.json')))).toEqual([]);
    expect(new Set(cases.map(({ given }) => given.title)).size).toBe(cases.length);
  });

  it.each(Object.entries(required))('covers all %s, and names nothing else', (_, tags) => {
    const covered = new Set(cases.flatMap(({ given }) => given.covers));
    expect(tags.filter((tag) => !covered.has(tag))).toEqual([]);
    const known = new Set<string>(Object.values(required).flat());
    expect([...covered].filter((tag) => !known.has(tag))).toEqual([]);
  });

  it('has every word of the vocabulary over a column, guessed where it says what to judge', () => {
    const guessed = new Set<string>();
    const seen = new Set<string>();
    for (const { given } of cases) {
      const first = columnOf(/^[A-Z]+/.exec(given.at ?? 'A1')![0]);
      const parts = Object.values(given.expect.guess).flatMap((part) =>
        typeof part === 'string' ? [columnOf(part)] : [],
      );
      for (const line of given.grid.slice(0, 5)) {
        line.forEach((cell, index) => {
          if (typeof cell !== 'string') return;
          seen.add(cell);
          if (parts.includes(first + index)) guessed.add(cell);
        });
      }
    }
    expect(vocabulary.guessed.filter((word) => !guessed.has(word))).toEqual([]);
    expect(vocabulary.notGuessed.filter((word) => !seen.has(word) || guessed.has(word))).toEqual([]);
  });
});
