import type { RawCell } from '../../core/intake/cells/Cells';

/** Cells of a sheet's own names as they were read; a name that is gone has none. */
export type NamedValues = Readonly<Record<string, { readonly values: readonly (readonly RawCell[])[] } | undefined>>;
