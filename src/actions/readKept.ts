import type { Settings } from '../core/abc/Settings';
import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import { readMeasureTexts } from '../sheets/measures/readMeasureTexts';
import { readOverrides, type ReadOverrides } from '../sheets/records/readOverrides';
import { recordPlaces } from '../sheets/records/recordPlaces';
import type { ChosenRange } from './ChosenRange';
import { findRecords } from './findRecords';
import { readLastRun } from './readLastRun';
import { readRecord, type ReadRecord } from './readRecord';
import { sourceNames } from './sourceNames';

export interface Kept {
  readonly records: WorkbookRecords;
  /** The tiers set by hand with where they stand. */
  readonly overrides: ReadRecord<ReadOverrides>;
}

/** What `readRecords` gives, with the place of the tiers set by hand. */
export async function readKept({ damping }: Pick<Settings, 'damping'>, chosen?: ChosenRange): Promise<Kept> {
  const sheets = await findRecords();
  const overrides = await readRecord(sheets, 'overrides', recordPlaces('overrides'), readOverrides);
  const measures = await readRecord(sheets, 'measures', recordPlaces('measures'), readMeasureTexts);
  const last = damping === undefined || !chosen ? undefined : await readLastRun(sheets, sourceNames(chosen));
  return {
    records: {
      overrides: overrides?.table ? overrides.rows : [],
      ...(last && last.lastRun.length > 0 ? { lastRun: last.lastRun } : {}),
      ...(measures?.table ? { measures: measures.texts } : {}),
      ...(last && last.damage.length > 0 ? { isHistoryDamaged: true as const } : {}),
      damage: [...[overrides, measures].flatMap((each) => each?.damage ?? []), ...(last?.damage ?? [])],
    },
    overrides,
  };
}
