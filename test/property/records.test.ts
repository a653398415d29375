import fc from 'fast-check';
import { tiers } from '../../src/core/abc/Tier';
import type { JudgementRun, RunEntry } from '../../src/core/history/JudgementRun';
import type { Override } from '../../src/core/history/Override';
import type { RawCell } from '../../src/core/intake/cells/Cells';
import { createWords } from '../../src/locales/createWords';
import { recordColumnWords } from '../../src/locales/recordColumnWords';
import { stabilityWords } from '../../src/locales/stabilityWords';
import { detailRows } from '../../src/sheets/records/detailRows';
import { detailsSheet } from '../../src/sheets/records/detailsSheet';
import { overrideRows } from '../../src/sheets/records/overrideRows';
import { overridesSheet } from '../../src/sheets/records/overridesSheet';
import { readDetails } from '../../src/sheets/records/readDetails';
import { readOverrides } from '../../src/sheets/records/readOverrides';
import type { ReadRows } from '../../src/sheets/records/readRecord';
import { readRuns } from '../../src/sheets/records/readRuns';
import type { GrowingKind } from '../../src/sheets/records/recordColumns';
import { recordPlaces } from '../../src/sheets/records/recordPlaces';
import type { RecordTable } from '../../src/sheets/records/RecordTable';
import { runRows } from '../../src/sheets/records/runRows';
import { runsSheet } from '../../src/sheets/records/runsSheet';
import type { CellSpec, SheetSpec } from '../../src/sheets/SheetSpec';
import { foundOn, recordTable, type FoundTable } from '../sheets/records/tableOfSheet';

/** Texts as a cell gives them back, with what spreadsheets are touchy about among them. */
const text = fc
  .oneof(fc.string(), fc.constantFrom('=1+1', '00123', 'TRUE', '-', '客户', '2026-12-31', '1e3', "'x", 'A*?'))
  .map((each) => each.trim());
const id = text.filter((each) => each !== '' && !each.startsWith('#'));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const count = fc.nat(100_000);
const tier = fc.constantFrom(...tiers);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const serial = fc.integer({ min: 1, max: 73_000 });
/** Without the keys that have no value: so the readers give them. */
const some = <T extends object>(record: fc.Arbitrary<T>) =>
  record.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as T);

const runs = fc.uniqueArray(
  fc.record({
    run: fc.integer({ min: 1, max: 9999 }),
    madeAt: fc.double({ min: 1, max: 73_000, noNaN: true }),
    sheetName: text,
    address: text,
    indicators: text,
    method: text,
    period: text,
    judged: count,
    counts: some(fc.record({ A: maybe(count), B: maybe(count), C: maybe(count), D: maybe(count), E: maybe(count) })),
    recipe: text,
  }),
  { minLength: 1, maxLength: 5, selector: ({ run }) => run },
) as fc.Arbitrary<JudgementRun[]>;
const entries = fc.array(
  fc
    .record({
      run: fc.integer({ min: 1, max: 9 }),
      customerId: id,
      customer: text,
      tier: maybe(tier),
      computedTier: maybe(tier),
      isByHand: fc.boolean(),
      profile: text,
      score: maybe(number),
      rank: maybe(count),
      values: some(fc.record({ scale: maybe(number), contribution: maybe(number), brandShare: maybe(number) })),
      stability: maybe(fc.constantFrom('steady', 'wavering', 'unsteady', 'lapsing', 'lost', 'tooShort')),
      trend: maybe(number),
    })
    // Who is judged has a tier, who has a rank was judged.
    .map(({ tier: inForce, computedTier, rank, ...entry }) => {
      const computed = inForce && computedTier;
      return { ...entry, tier: inForce, computedTier: computed, rank: computed && rank };
    }),
  { minLength: 1, maxLength: 5 },
) as fc.Arbitrary<RunEntry[]>;
const overrides = fc.array(
  some(
    fc.record({
      customerId: id,
      customer: text,
      tier,
      reason: text,
      author: text,
      setOn: serial,
      expiresOn: maybe(serial),
    }),
  ),
  { minLength: 1, maxLength: 5 },
) as fc.Arbitrary<Override[]>;

/** What happens to a sheet in a year: other orders, another language, columns of somebody's own. */
const year = fc.record({
  seed: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  own: fc.array(fc.constantFrom('备注', 'Checked by', 'x', ''), { maxLength: 3 }),
  isTranslated: fc.boolean(),
});
type Year = typeof year extends fc.Arbitrary<infer Y> ? Y : never;

const shuffled = <T>(list: readonly T[], seed: Iterator<number>): T[] =>
  list
    .map((each) => [each, seed.next().value as number] as const)
    .sort(([, one], [, other]) => one - other)
    .map(([each]) => each);

function afterA({ seed, own, isTranslated }: Year, kind: GrowingKind, found: FoundTable): FoundTable {
  const words: Readonly<Record<'en-US' | 'zh-CN', Readonly<Record<string, string>>>> = recordColumnWords[kind];
  const chinese = new Map(Object.entries(words['en-US']).map(([key, word]) => [word, words['zh-CN'][key]!]));
  const headers = isTranslated ? found.headers.map((header) => ` ${chinese.get(header)!} `) : found.headers;
  const places = shuffled(
    [...headers, ...own].map((_, place) => place),
    seed,
  );
  const across = <T>(cells: readonly T[], other: T) => places.map((place) => cells[place] ?? other);
  return {
    headers: across([...headers, ...own], ''),
    rows: shuffled(found.rows, seed).map((row) => across<RawCell>(row, 'mine')),
  };
}

/** The rows of a record, whatever their order, as texts that can be sorted. */
const inAnyOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row, sortedKeys)).sort();
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

interface Case<Row> {
  readonly kind: GrowingKind;
  readonly rows: fc.Arbitrary<Row[]>;
  readonly sheet: (rows: readonly Row[], words: ReturnType<typeof createWords>) => SheetSpec;
  readonly cells: (rows: readonly Row[], headers: readonly string[]) => CellSpec[][];
  readonly read: (table: RecordTable) => ReadRows<Row>;
  /** Whether rows may stand beside others: a number is given once. */
  readonly fits?: (more: readonly Row[], list: readonly Row[]) => boolean;
}

function promises<Row>({ kind, rows, sheet, cells, read, fits = () => true }: Case<Row>): void {
  const words = createWords('en-US');
  const readFrom = (found: FoundTable) => read(recordTable(found, recordPlaces(kind)));

  it('gives the same rows after a year of sorting, moving, translating and adding', () => {
    fc.assert(
      fc.property(rows, year, (list, one) => {
        const found = afterA(one, kind, foundOn(sheet(list, words)));
        const answer = readFrom(found);
        expect(answer.damage).toBeUndefined();
        expect(inAnyOrder(answer.rows)).toEqual(inAnyOrder(list));
        answer.at.forEach((row, index) => {
          const alone = readFrom({ ...found, rows: [found.rows[row - 5]!] }).rows;
          expect(alone).toEqual([answer.rows[index]]);
        });
      }),
    );
  });

  it('takes new rows below in the order its columns have then', () => {
    fc.assert(
      fc.property(rows, rows, year, (list, more, one) => {
        fc.pre(fits(more, list));
        const found = afterA(one, kind, foundOn(sheet(list, words)));
        const added = cells(more, found.headers).map((row) => row.map((cell) => cell ?? '') as RawCell[]);
        for (const row of added) expect(row).toHaveLength(found.headers.length);
        const answer = readFrom({ ...found, rows: [...found.rows, ...added] });
        expect(answer.damage).toBeUndefined();
        expect(inAnyOrder(answer.rows)).toEqual(inAnyOrder([...list, ...more]));
      }),
    );
  });

  it('names the column that is missing or renamed, whichever it needs, and reads nothing', () => {
    fc.assert(
      fc.property(rows, year, fc.boolean(), fc.nat(), (list, one, isRenamed, choice) => {
        const found = afterA(one, kind, foundOn(sheet(list, words)));
        const columns = recordColumnWords[kind][one.isTranslated ? 'zh-CN' : 'en-US'];
        const known = Object.entries(columns).flatMap(([key, word]) => (key === 'byHand' ? [] : [word as string]));
        const column = known[choice % known.length]!;
        const place = found.headers.findIndex((header) => header.trim() === column);
        const without = isRenamed
          ? { ...found, headers: found.headers.map((header, each) => (each === place ? `${header} 2` : header)) }
          : {
              headers: found.headers.filter((_, each) => each !== place),
              rows: found.rows.map((row) => row.filter((_, each) => each !== place)),
            };
        expect(readFrom(without)).toMatchObject({
          rows: [],
          at: [],
          damage: { sheetName: 'Records', kind: 'columnMissing', column },
        });
      }),
    );
  });
}

describe('the record of runs', () => {
  promises({
    kind: 'runs',
    rows: runs,
    sheet: runsSheet,
    cells: runRows,
    read: readRuns,
    fits: (more, list) => !more.some(({ run }) => list.some((each) => each.run === run)),
  });
});

describe('the record of the customers of each run', () => {
  promises({ kind: 'details', rows: entries, sheet: detailsSheet, cells: detailRows, read: readDetails });

  it('says the stability in the language of its headers', () => {
    const headers = Object.values(recordColumnWords.details['zh-CN']);
    const [row] = detailRows([{ stability: 'lost', values: {} } as RunEntry], headers);
    expect(row![headers.indexOf('稳定度')]).toBe(stabilityWords['zh-CN'].lost);
  });
});

describe('the record of tiers set by hand', () => {
  promises({ kind: 'overrides', rows: overrides, sheet: overridesSheet, cells: overrideRows, read: readOverrides });
});
