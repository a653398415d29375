import type { Area, CellFormat, EngineName, EngineTable, EngineValue, RowSpan } from '../engine/Engine';
import type { CellValidation } from '../engine/CellValidation';
import type { FormatRule } from '../engine/FormatRule';
import type { PageSetup } from '../engine/PageSetup';

/** A worksheet as plain data; grids cover `area`, row by row. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly isVeryHidden?: boolean;
  readonly isProtected?: boolean;
  /** Cells that protection leaves open. */
  readonly unlocked?: readonly Area[];
  readonly area: Area;
  /** What `EngineSheet.write` takes: formulas begin with "=", text that begins with "=" or an apostrophe has an apostrophe before it. */
  readonly contents: readonly (readonly EngineValue[])[];
  /** Values with results of formulas and spilled cells. */
  readonly values: readonly (readonly EngineValue[])[];
  readonly formats: readonly (readonly CellFormat[])[];
  readonly spills: readonly Area[];
  readonly page?: PageSetup;
  readonly tabColour?: string | null;
  readonly hasGridlines?: boolean;
  /** Rows of another height than usual; those that only follow their texts are `isFitted`. */
  readonly rowHeights?: readonly { readonly row: number; readonly pixels: number; readonly isFitted?: boolean }[];
  /** Columns of another width than usual. */
  readonly columnWidths: readonly { readonly column: number; readonly pixels: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows that fold away, by how deep they are; none overlaps another. */
  readonly outline?: readonly (RowSpan & { readonly level: number })[];
  readonly hiddenRows?: readonly RowSpan[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
  /** Where the sheet's filter buttons are; what they ask for is not kept, the rows they hide are. */
  readonly filter?: Area | undefined;
  /** What an add-in keeps with the sheet. */
  readonly properties?: ReadonlyMap<string, string>;
  readonly tables: readonly Omit<EngineTable, 'id'>[];
  readonly validations?: readonly CellValidation[];
  readonly formatRules?: readonly FormatRule[];
}

/** A name, with the name of the only sheet that knows it. */
export interface NameSnapshot extends Pick<EngineName, 'name' | 'formula' | 'isHidden' | 'comment'> {
  readonly sheetName?: string;
}

/** A workbook between the engine and a file. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Day numbers count from 1904. */
  readonly is1904?: boolean;
  readonly names?: readonly NameSnapshot[];
  /** What add-ins keep with the workbook, as JSON can have it. */
  readonly settings?: ReadonlyMap<string, unknown>;
  /** Worksheet functions that come from an add-in ("ABC.TIER"); a file names them in a way of its own. */
  readonly customFunctions: readonly string[];
}
