/**
 * Whether a name reads as the address of cells, in either style: Excel refuses it for a table and for cells.
 * @example readsAsAddress('Abc2') // true
 */
export function readsAsAddress(name: string): boolean {
  return /^[a-z]{1,3}\d+$|^r\d*(c\d*)?$|^c\d*$/i.test(name);
}
