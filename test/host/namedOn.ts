import type { EngineSheet, EngineValue } from '../../src/workbench/engine/Engine';
import { parseAddress } from '../../src/workbench/objects/parseAddress';
import type { OpenWorkbook } from './openWorkbook';

/** The cells of a sheet's own names, read and written wherever they stand now. */
export interface NamedOn {
  /** Row by row, as they are shown now; blank and "" are both null. */
  readonly values: (name: string) => EngineValue[];
  /** The text of formulas, else the value. */
  readonly formulas: (name: string) => EngineValue[];
  /** Writes from the first cell on, down a column or along a row; null clears one, undefined leaves it alone. */
  readonly write: (name: string, ...values: readonly (EngineValue | undefined)[]) => void;
  /** 0-based place of the first cell. */
  readonly place: (name: string) => { readonly row: number; readonly column: number };
}

export function namedOn({ engine }: OpenWorkbook, sheet: EngineSheet): NamedOn {
  const areaOf = (name: string) => {
    const found = engine.namesOn(sheet.id).find((each) => each.name === name);
    if (!found) throw new Error(`${sheet.name} has no cells named ${name}.`);
    return parseAddress(found.formula.slice(1))!.area;
  };
  return {
    values: (name) =>
      sheet
        .values(areaOf(name))
        .flat()
        .map((value) => (value === '' ? null : value)),
    formulas: (name) => sheet.formulas(areaOf(name)).flat(),
    write(name, ...values) {
      const { row, column, rows } = areaOf(name);
      const cells = rows > 1 ? values.map((value) => [value]) : [values];
      sheet.write({ row, column, rows: cells.length, columns: cells[0]!.length }, cells);
    },
    place: areaOf,
  };
}
