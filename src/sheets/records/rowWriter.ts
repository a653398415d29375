import type { Language } from '../../locales/Language';
import type { CellSpec } from '../SheetSpec';
import { findRecordColumns } from './findRecordColumns';
import type { RecordColumn, RecordKind } from './recordColumns';

/** Puts the cells of a record's row in the order in which its columns stand now; columns that somebody added stay blank. */
export function rowWriter<Kind extends RecordKind>(
  kind: Kind,
  headers: readonly string[],
): {
  readonly language: Language;
  readonly row: (cells: Readonly<Record<RecordColumn<Kind>, CellSpec>>) => CellSpec[];
} {
  const { language, places } = findRecordColumns(kind, headers);
  const entries = [...places];
  return {
    language,
    row: (cells) => {
      const row = new Array<CellSpec>(headers.length).fill(null);
      for (const [column, place] of entries) row[place] = cells[column];
      return row;
    },
  };
}
