import type { JudgementRun } from '../core/history/JudgementRun';
import type { Override } from '../core/history/Override';
import { overridesOn } from '../core/history/overridesOn';
import type { RecordDamage } from '../core/history/WorkbookRecords';
import { readOverrides } from '../sheets/records/readOverrides';
import { readRuns } from '../sheets/records/readRuns';
import { recordPlaces } from '../sheets/records/recordPlaces';
import { findRecords } from './findRecords';
import { ledgerSheets } from './ledgerSheets';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readRecord } from './readRecord';

/** What the workbook keeps of earlier judgements. */
export interface History {
  /** Latest first. */
  readonly runs: readonly JudgementRun[];
  /** One a customer, the one set last, unless it was ended; expired ones too. In the order in which they were set. */
  readonly overrides: readonly Override[];
  /** Whether the sheets of the records can be seen; undefined without any. */
  readonly isShown: boolean | undefined;
  readonly damage: readonly RecordDamage[];
}

/** The earlier judgements that the workbook keeps, and the tiers set by hand. Two round trips, three more for each record that is there. */
export function listRuns(): Promise<Outcome<History>> {
  return outcomeOf(async () => {
    const sheets = await findRecords();
    const runs = await readRecord(sheets, 'runs', recordPlaces('runs'), readRuns);
    const overrides = await readRecord(sheets, 'overrides', recordPlaces('overrides'), readOverrides);
    const ledger = ledgerSheets(sheets);
    return {
      runs: runs?.table ? [...runs.rows].sort((one, other) => other.run - one.run) : [],
      overrides: overrides?.table ? inOrder(overrides.rows) : [],
      isShown: ledger.length === 0 ? undefined : ledger.some(({ isShown }) => isShown),
      damage: [runs, overrides].flatMap((each) => each?.damage ?? []),
    };
  });
}

/** Without those that another one took the place of. */
function inOrder(overrides: readonly Override[]): Override[] {
  const customers = overrides.map(({ customerId }) => ({ id: customerId }));
  // Before the first day there is, none has expired.
  const { overrideOf } = overridesOn(overrides, customers, 0);
  return [...overrideOf.values()].sort((one, other) => one.setOn - other.setOn);
}
