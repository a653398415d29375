import type { NativeRowKind } from './nativeRows';

/** The number format of a row of the limits block in the column of a list whose values have a format of their own. */
export function nativeLimitFormat(kind: NativeRowKind, own: string): string | null {
  switch (kind) {
    case 'judged':
    case 'positive':
    case 'cutPlace':
    case 'groupStart':
    case 'groupEnd':
    case 'search':
    case 'end':
      return '#,##0';
    case 'limit':
    case 'least':
    case 'span':
    case 'sum':
    case 'cutSum':
      return own;
    case 'from':
    case 'above':
      // A tier that no value reaches begins above all numbers.
      return `[>=1E+300]"–";${own}`;
    case 'tolerance':
      return '0.0E+00';
    case 'decision':
      return '@';
    case 'header':
    case 'weight':
    case 'part':
    case 'check':
    case 'formulas':
    case 'fault':
    case 'importance':
      return null;
    default:
      return kind satisfies never;
  }
}
