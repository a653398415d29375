import { findRecordColumns } from './findRecordColumns';
import { recordColumns, type RecordColumnLook, type GrowingKind } from './recordColumns';

/** The number format of each column of a record's table as it stands now; null is General, also for columns that somebody added. */
export function recordFormats(kind: GrowingKind, headers: readonly string[]): (string | null)[] {
  const looks: Readonly<Record<string, RecordColumnLook>> = recordColumns[kind];
  const formats = new Array<string | null>(headers.length).fill(null);
  for (const [column, place] of findRecordColumns(kind, headers).places) formats[place] = looks[column]!.format ?? null;
  return formats;
}
