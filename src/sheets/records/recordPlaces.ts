import { findRecordColumns } from './findRecordColumns';
import type { RecordKind } from './recordColumns';

/**
 * Which columns of a record's table are to be read, by place from the left: those whose headers are its own, in either language,
 * wherever they stand.
 * @example recordPlaces('overrides')(['Tier', 'my own', 'Customer ID']) // [0, 2]
 */
export function recordPlaces(kind: RecordKind): (headers: readonly string[]) => readonly number[] {
  return (headers) => {
    const { places } = findRecordColumns(kind, headers);
    return [...places.values()].sort((one, other) => one - other);
  };
}
