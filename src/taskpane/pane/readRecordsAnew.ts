import type { Outcome } from '../../actions/Outcome';
import type { Settings } from '../../core/abc/Settings';
import type { Override } from '../../core/history/Override';
import type { WorkbookRecords } from '../../core/history/WorkbookRecords';
import type { Analysis, PaneActions } from './PaneActions';

/**
 * The analysis under what the workbook's records say now; the same analysis where they say the same. The last run stays the one it was judged
 * against: a run kept since is this very judgement, and nothing to hold against it.
 */
export async function readRecordsAnew(
  analysis: Analysis,
  settings: Settings,
  actions: Pick<PaneActions, 'recordsFor' | 'withRecords'>,
): Promise<Outcome<Analysis>> {
  const read = await actions.recordsFor(settings, analysis.chosen);
  if (!read.ok) return read;
  const said = withoutLastRun(read.value);
  const { lastRun, ...before } = analysis.records;
  if (textOf(said) === textOf(before)) return { ok: true, value: analysis };
  return { ok: true, value: actions.withRecords(analysis, lastRun ? { ...said, lastRun } : said, settings) };
}

/** True when a judgement under the one records is one under the others too. */
export function hasSameOverrides(one: Analysis, other: Analysis): boolean {
  return JSON.stringify(inOrder(one.records.overrides)) === JSON.stringify(inOrder(other.records.overrides));
}

function withoutLastRun({ lastRun: _later, ...said }: WorkbookRecords): WorkbookRecords {
  return said;
}

/** Rows may have been sorted since. */
function textOf({ overrides, measures, damage }: WorkbookRecords): string {
  const rows = Object.entries(measures ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([inOrder(overrides), rows, damage]);
}

function inOrder(overrides: readonly Override[]) {
  const facts = overrides.map(({ customerId, customer, tier, reason, author, setOn, expiresOn }) => [
    customerId,
    [customer, tier, reason, author, setOn, expiresOn ?? null],
  ]);
  return facts.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}
