import { rangeAddress, type Rectangle } from '../sheets/rangeAddress';
import { longestAddress } from './longestAddress';

/**
 * The address of several areas, in parts that Excel takes.
 * @example areaAddresses([{ row: 0, column: 0, rows: 2, columns: 2 }, { row: 4, column: 2, rows: 1, columns: 1 }]) // ["A1:B2,C5"]
 */
export function areaAddresses(areas: readonly Rectangle[]): string[] {
  const addresses: string[] = [];
  let address = '';
  for (const area of areas) {
    const next = rangeAddress(area);
    if (address.length + 1 + next.length > longestAddress) {
      addresses.push(address);
      address = '';
    }
    address += address === '' ? next : `,${next}`;
  }
  if (address !== '') addresses.push(address);
  return addresses;
}
