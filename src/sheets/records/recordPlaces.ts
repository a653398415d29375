import { findRecordColumns } from './findRecordColumns';
import type { RecordColumn, RecordKind } from './recordColumns';

/**
 * Which columns of a record's table are to be read, by place from the left: those whose headers are its own, in either language,
 * wherever they stand.
 * @param only the columns that are needed; all of them where absent
 * @example recordPlaces('overrides')(['Tier', 'my own', 'Customer ID']) // [0, 2]
 */
export function recordPlaces<Kind extends RecordKind>(
  kind: Kind,
  only?: readonly RecordColumn<Kind>[],
): (headers: readonly string[]) => readonly number[] {
  return (headers) => {
    const { places } = findRecordColumns(kind, headers);
    const wanted = [...places].flatMap(([key, place]) => (!only || only.includes(key) ? [place] : []));
    return wanted.sort((one, other) => one - other);
  };
}
