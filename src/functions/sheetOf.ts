type Content = string | number | null;

/** How a cell looks. */
export interface Format {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fontColor?: string;
  readonly fill?: string;
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as plain data: grids cover `area`, row by row. */
export interface ExampleSheet {
  readonly name: string;
  readonly visible: true;
  readonly area: Area;
  readonly contents: readonly (readonly Content[])[];
  /** What formulas show before anything is calculated: their answers. */
  readonly values: readonly (readonly Content[])[];
  readonly formats: readonly (readonly Format[])[];
  readonly spills: readonly Area[];
  readonly columnWidths: readonly { readonly column: number; readonly pixels: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly never[];
}

/** A cell where it stands, from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** Where it is another than the content. */
  readonly value?: Content;
  readonly format?: Format;
}

interface SheetParts {
  readonly cells: readonly PlacedCell[];
  readonly spill?: Area;
  /** In pixels, from the first column on. */
  readonly columnWidths: readonly number[];
}

/** A sheet from its cells; what has no cell is blank. */
export function sheetOf(name: string, { cells, spill, columnWidths }: SheetParts): ExampleSheet {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const grid = <T>(blank: T) => Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
  const [contents, values, formats] = [grid<Content>(null), grid<Content>(null), grid<Format>({})];
  for (const { row, column, content, value = content, format = {} } of cells) {
    contents[row]![column] = content;
    values[row]![column] = value;
    formats[row]![column] = format;
  }
  return {
    name,
    visible: true,
    area: { row: 0, column: 0, rows, columns },
    contents,
    values,
    formats,
    spills: spill ? [spill] : [],
    columnWidths: columnWidths.map((pixels, column) => ({ column, pixels })),
    frozen: { rows: 0, columns: 0 },
    tables: [],
  };
}
