import type { FormulaDataModel } from '@univerjs/engine-formula';

/**
 * At each write Univer looks for formulas in every cell of the workbook, and when a sheet is added too. Only those of the sheet that
 * is written to matter, and none of them for a sheet that is new; without this, each further sheet would make all writes slower.
 */
export class FormulasOfOneSheet {
  private readonly ofWorkbook: FormulaDataModel['getFormulaData'];

  constructor(private readonly model: FormulaDataModel) {
    this.ofWorkbook = model.getFormulaData.bind(model);
    const update = model.updateFormulaData.bind(model);
    model.updateFormulaData = (unitId, sheetId, cellValue) =>
      this.seeing(
        () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } }),
        () => update(unitId, sheetId, cellValue),
      );
  }

  /** Adds a sheet without a look at the others. */
  whileAdding(add: () => void): void {
    this.seeing(() => ({}), add);
  }

  private seeing<T>(formulas: FormulaDataModel['getFormulaData'], work: () => T): T {
    this.model.getFormulaData = formulas;
    try {
      return work();
    } finally {
      this.model.getFormulaData = this.ofWorkbook;
    }
  }
}
