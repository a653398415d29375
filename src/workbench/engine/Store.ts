import { ICommandService } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { TableManager } from '@univerjs/sheets-table';

/** The parts of Univer that a sheet reads and writes. */
export class Store {
  readonly unitId: string;
  /** Whether day numbers count from 1904. */
  is1904 = false;
  readonly formulas: FormulaDataModel;
  readonly tables: TableManager;
  readonly rules: ConditionalFormattingRuleModel;
  private readonly commands: ICommandService;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
  ) {
    this.unitId = workbook.getUnitId();
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
    this.tables = injector.get(TableManager);
    this.rules = injector.get(ConditionalFormattingRuleModel);
  }

  /** Runs a Univer command or mutation on a sheet now; one that fails is a bug of ours. */
  run(id: string, sheetId: string, params: object): void {
    const done = this.commands.syncExecuteCommand(id, { unitId: this.unitId, subUnitId: sheetId, ...params });
    if (!done) throw new Error(`Univer refused ${id}`);
  }
}
