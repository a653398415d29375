import type { Settings } from '../core/abc/Settings';
import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import { readMeasureTexts } from '../sheets/measures/readMeasureTexts';
import { readDetails } from '../sheets/records/readDetails';
import { readOverrides, type ReadOverrides } from '../sheets/records/readOverrides';
import { recordPlaces } from '../sheets/records/recordPlaces';
import { columnCells } from './columnCells';
import { findRecords } from './findRecords';
import { latestRun } from './latestRun';
import { readRecord, type ReadRecord } from './readRecord';

export interface Kept {
  readonly records: WorkbookRecords;
  /** The tiers set by hand with where they stand. */
  readonly overrides: ReadRecord<ReadOverrides>;
}

/** What `readRecords` gives, with the place of the tiers set by hand. */
export async function readKept({ damping }: Pick<Settings, 'damping'>): Promise<Kept> {
  const sheets = await findRecords();
  const overrides = await readRecord(sheets, 'overrides', recordPlaces('overrides'), readOverrides);
  const measures = await readRecord(sheets, 'measures', recordPlaces('measures'), readMeasureTexts);
  const details =
    damping === undefined
      ? undefined
      : await readRecord(sheets, 'details', recordPlaces('details'), (table) =>
          readDetails(table, new Set([latestRun(columnCells('details', 'run', table)?.cells ?? [])])),
        );
  const damage = [overrides, measures, details].flatMap((each) => each?.damage ?? []);
  return {
    records: {
      overrides: overrides?.table ? overrides.rows : [],
      ...(details?.table && details.rows.length > 0 ? { lastRun: details.rows } : {}),
      ...(measures?.table ? { measures: measures.texts } : {}),
      damage,
    },
    overrides,
  };
}
