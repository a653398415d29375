/** Where native formulas stand and what they refer to. Rows and columns are 0-based on their sheet. */
export interface NativePlaces {
  /** The ranked customers: their sheet as other sheets' formulas name it ("'ABC customers'!", "" on one sheet), first data row and rows. */
  readonly data: { readonly sheet: string; readonly row: number; readonly rows: number };
  /** Column of the computed tier. */
  readonly tier: number;
  readonly profile: number;
  /** Column of the score; used only where a score decides. */
  readonly score: number | undefined;
  /** Column of each indicator's value, in the judgement's order. */
  readonly values: readonly number[];
  /** First of the columns that `nativeColumns` names: they adjoin. */
  readonly helpers: number;
  /** Top left cell of the limits block, and its sheet as the customers' formulas name it. */
  readonly limits: { readonly sheet: string; readonly row: number; readonly column: number };
}
