import { mappedColumns } from '../core/intake/mappedColumns';
import type { Mapping } from '../core/intake/Mapping';
import type { SourceRange } from '../excel/SourceRange';

/** The header of each mapped column, by 0-based sheet column. */
export function mappedHeaders({ headers }: SourceRange, mapping: Mapping): Readonly<Record<number, string>> {
  return Object.fromEntries(mappedColumns(mapping).map((column) => [column, headers[column] ?? '']));
}
