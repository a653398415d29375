/** Lines as files name them, in Univer's order. */
export const lineKinds = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

export interface BorderLine {
  readonly kind: (typeof lineKinds)[number];
  readonly colour: string;
}

export const cellSides = ['top', 'bottom', 'left', 'right'] as const;
export type CellSide = (typeof cellSides)[number];
/** A side that is absent is untouched, one that is null has no line. */
export type CellBorders = Readonly<Partial<Record<CellSide, BorderLine | null>>>;

/** What can be set on a cell's look; absent means untouched, null means back to the default. */
export interface CellFormat {
  readonly numberFormat?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly fontSize?: number | null;
  readonly fontName?: string | null;
  readonly fontColor?: string | null;
  readonly fill?: string | null;
  readonly wrap?: boolean | null;
  readonly horizontal?: 'left' | 'center' | 'right' | null;
  readonly vertical?: 'top' | 'middle' | 'bottom' | null;
  readonly borders?: CellBorders;
}
