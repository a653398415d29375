import type { Area } from '../engine/Engine';
import { parseAddress } from '../objects/parseAddress';

export interface SheetAreas {
  /** Undefined: the active sheet. */
  readonly sheetName: string | undefined;
  readonly areas: readonly Area[];
}

/**
 * One or several areas of one sheet, as a person writes them.
 * @example parseAreas('Data!A1:B2,D:D').areas.length // 2
 */
export function parseAreas(address: string): SheetAreas {
  const parts = (address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => ({
    part,
    parsed: parseAddress(part),
  }));
  const areas = parts.map(({ part, parsed }) => {
    if (!parsed) throw new Error(`"${part}" is no address`);
    return parsed.area;
  });
  if (areas.length === 0) throw new Error('There is no address');
  return { sheetName: parts[0]!.parsed?.sheetName, areas };
}
