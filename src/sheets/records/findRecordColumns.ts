import { earlierColumnWords } from '../../locales/earlierColumnWords';
import { findColumns, type FoundColumns } from '../../locales/findColumns';
import type { Language } from '../../locales/Language';
import { recordColumnWords } from '../../locales/recordColumnWords';
import type { RecordColumn, RecordKind } from './recordColumns';

type RecordWords<Kind extends RecordKind> = Readonly<Record<Language, Readonly<Record<RecordColumn<Kind>, string>>>>;

const earlier: Readonly<Partial<Record<RecordKind, Readonly<Partial<Record<string, string>>>>>> = earlierColumnWords;

/** What records of an earlier version do not have: they go on without. */
const added = new Set(Object.values(recordColumnWords.details).map(({ byHand }) => byHand));

/** Where the columns of a record stand, by headers in either language. */
export function findRecordColumns<Kind extends RecordKind>(
  kind: Kind,
  headers: readonly string[],
): FoundColumns<RecordColumn<Kind>> {
  const found = findColumns(headers, recordColumnWords[kind] as RecordWords<Kind>, earlier[kind]);
  return kind === 'details' ? { ...found, missing: found.missing.filter((header) => !added.has(header)) } : found;
}
