import type { Outcome } from '../../src/actions/Outcome';
import type { HostErrorCode } from '../../src/excel/HostError';
import { createWords } from '../../src/locales/createWords';
import type { FaultMode } from '../../src/workbench/bridge/Faults';
import type { EngineSheet } from '../../src/workbench/engine/Engine';
import type { HostOptions } from '../../src/workbench/objects/createHost';
import type { OpenWorkbook } from './openWorkbook';
import { QuickWorkbooks } from './QuickWorkbooks';
import { workbookState, type WorkbookState } from './workbookState';

/** Something that writes, and all that is needed to try it with every failure at every round trip. */
export interface WritingCase<Value> {
  /** Puts what the user has into a blank workbook, and makes ready what the writing needs; gives the writing itself. */
  readonly prepare: (book: OpenWorkbook) => Promise<() => Promise<Value | Outcome<Value>>>;
  /** Expects that all is there that should be, once it succeeded. */
  readonly check: (book: OpenWorkbook, value: Value) => void | Promise<void>;
  /** Sheets that a colleague deletes in the middle of it, and whether the writing can be done without. */
  readonly deletions?: readonly Deletion[];
  /** Each round trip fails with one error, not with each: for what is long in the making and made of parts tried with all of them. */
  readonly isBrief?: boolean;
  readonly options?: HostOptions;
}

export interface Deletion {
  readonly title: string;
  /** The sheet to delete; undefined where there is none (yet). */
  readonly sheet: (sheets: readonly EngineSheet[], before: WorkbookState) => EngineSheet | undefined;
  /** Whether the writing comes through when it is tried again. */
  readonly canRetry: boolean;
}

const ofNewSheet = (title: string, place: number): Deletion => ({
  title,
  sheet: (sheets, before) => sheets.filter(({ id }) => !(id in before.sheets)).at(place),
  canRetry: true,
});

/** For writings that add one sheet: it is deleted while it is drawn. */
export const ofTheNewSheet: readonly Deletion[] = [ofNewSheet('the new sheet', 0)];
/** For writings that add sheets: one of them is deleted while it is drawn. */
export const ofNewSheets: readonly Deletion[] = [
  ofNewSheet('the first new sheet', 0),
  ofNewSheet('the last new sheet', -1),
];

const codes: readonly (readonly [string, HostErrorCode])[] = [
  ['GeneralException', 'failed'],
  ['AccessDenied', 'protectedSheet'],
  ['InvalidOperationInCellEditMode', 'editMode'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ConnectionFailure', 'offline'],
];
const modes: readonly FaultMode[] = ['half', 'nothing', 'lostAnswer'];
/** One library for all cases of a file that ask for nothing special. */
const usual = new QuickWorkbooks();
const mostBatches = 40;
const patience = 240_000;

/**
 * The fault matrix of one writing: at every round trip with every error, the batch half done, undone or done in turn, and with sheets
 * that go away meanwhile. Either it comes through completely, or the workbook is what it was before (cells, formulas, formats, sheets,
 * tables, names, charts, settings, listeners), the failure has its code and words, and trying again comes through.
 */
export function describeFaults<Value>(title: string, writing: WritingCase<Value>): void {
  describe(`${title}, when it fails`, () => {
    const books = writing.options ? new QuickWorkbooks(writing.options) : usual;

    const tryErrors = async (errorsAt: (batch: number) => readonly (typeof codes)[number][]) => {
      const failures = await atEveryBatch(books, writing, errorsAt, async (attempt, batch, [hostCode, code]) => {
        const mode = modes[(batch + codes.findIndex(([each]) => each === hostCode)) % modes.length]!;
        attempt.book.host.failAtBatch(batch, hostCode, mode);
        const { failure } = await tryIt(attempt, true);
        if (failure) expect(failure.details['hostCode']).toBe(hostCode);
        if (failure) expect(failure.code).toBe(code);
        return failure !== undefined;
      });
      expect(failures).toBeGreaterThan(0);
    };
    const outcome = 'at any round trip leaves all as it was, and can be tried again';
    if (writing.isBrief) {
      it(`with one error or another ${outcome}`, () => tryErrors((batch) => [codes[batch % codes.length]!]), patience);
    } else {
      it.each(codes)(`with %s (%s) ${outcome}`, (...error) => tryErrors(() => [error]), patience);
    }

    for (const deletion of writing.deletions ?? []) {
      it(
        `because ${deletion.title} is deleted at any round trip leaves all others as they were`,
        async () => {
          const failures = await atEveryBatch(
            books,
            writing,
            () => ['deleted'],
            async (attempt, batch) => {
              const deleted = new Set<string>();
              attempt.book.host.atBatch(batch, (engine) => {
                const sheet = deletion.sheet(engine.sheets, attempt.before);
                if (!sheet) return;
                deleted.add(sheet.id);
                engine.deleteSheet(sheet.id);
              });
              return (await tryIt(attempt, deletion.canRetry, deleted)).failure !== undefined;
            },
          );
          expect(failures).toBeGreaterThan(0);
        },
        patience,
      );
    }
  });
}

interface Attempt<Value> {
  readonly book: OpenWorkbook;
  readonly before: WorkbookState;
  readonly run: () => Promise<Outcome<Value>>;
  readonly check: (value: Value) => void | Promise<void>;
}

/** Tries a writing in a fresh workbook for every batch it takes, in the ways to spoil that one; gives how often it failed. */
async function atEveryBatch<Value, Way>(
  books: QuickWorkbooks,
  writing: WritingCase<Value>,
  ways: (batch: number) => readonly Way[],
  spoil: (attempt: Attempt<Value>, batch: number, way: Way) => Promise<boolean>,
): Promise<number> {
  let failures = 0;
  for (let batch = 1, isOver = false; !isOver; batch++) {
    if (batch > mostBatches) throw new Error(`More than ${mostBatches} round trips.`);
    for (const way of ways(batch)) {
      const book = await books.open();
      try {
        const attempt = await begin(book, writing);
        book.host.traffic.reset();
        const syncs = { first: 0 };
        const run = async () => {
          const outcome = await attempt.run();
          syncs.first ||= book.host.traffic.syncs;
          return outcome;
        };
        if (await spoil({ ...attempt, run }, batch, way)) failures++;
        isOver ||= syncs.first < batch;
      } catch (error) {
        throw new Error(
          `At batch ${batch} (${String(way)}): ${error instanceof Error ? error.message : String(error)}`,
          {
            cause: error,
          },
        );
      } finally {
        book.close();
      }
    }
  }
  return failures;
}

async function begin<Value>(book: OpenWorkbook, { prepare, check }: WritingCase<Value>): Promise<Attempt<Value>> {
  const write = await prepare(book);
  return {
    book,
    before: await workbookState(book),
    run: () => outcomeOf(write),
    check: (value) => check(book, value),
  };
}

async function tryIt<Value>(
  { book, before, run, check }: Attempt<Value>,
  canRetry: boolean,
  deleted: ReadonlySet<string> = new Set(),
): Promise<{ failure?: Extract<Outcome<Value>, { ok: false }>['failure'] }> {
  const outcome = await run();
  if (outcome.ok) {
    await check(outcome.value);
    return {};
  }
  const { failure } = outcome;
  expectWords(failure);
  expect(failure.details['leftover']).toBeUndefined();
  expectSame(await workbookState(book), before, deleted);
  const again = await run();
  expect(again.ok ? 'came through' : again.failure.code).toEqual(canRetry ? 'came through' : expect.any(String));
  if (again.ok) await check(again.value);
  else expectSame(await workbookState(book), before, deleted);
  return { failure };
}

/** The same but for the sheets that somebody deleted, with their names. */
function expectSame(after: WorkbookState, before: WorkbookState, deleted: ReadonlySet<string>): void {
  const left = Object.fromEntries(Object.entries(before.sheets).filter(([id]) => !deleted.has(id)));
  const names = before.names.filter(({ sheetId }) => sheetId === undefined || !deleted.has(sheetId));
  expect(after).toEqual({ ...before, sheets: left, names });
}

function expectWords({ code, details }: { code: string; details: Readonly<Record<string, string>> }): void {
  for (const language of ['en-US', 'zh-CN'] as const) {
    const words = createWords(language);
    for (const part of ['what', 'safe', 'do']) {
      const sentence = words(`failure.${code}.${part}`, details);
      expect(sentence).toMatch(/[.。]$/);
      // A name that nobody filled in.
      expect(sentence).not.toMatch(/\{\{|“”|failure\./);
    }
  }
}

/** Functions of `excel` throw what actions hand out. */
async function outcomeOf<Value>(write: () => Promise<Value | Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    const value = await write();
    return typeof value === 'object' && value !== null && 'ok' in value ? value : { ok: true, value };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'HostError') throw error;
    const { code, retryable, details } = error as Error & Extract<Outcome<Value>, { ok: false }>['failure'];
    return { ok: false, failure: { code, retryable, details } };
  }
}
