import { IFunctionService } from '@univerjs/engine-formula';
import type { IFunctionNames } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Calculation } from './Calculation';
import type { CellPlace, EngineFunction, EngineParameter, EngineValue } from './Engine';
import { forgetReadFormulas } from './forgetReadFormulas';
import { functionInfo } from './functionInfo';
import type { Store } from './Store';
import { WorksheetFunction } from './WorksheetFunction';

/** The functions that come from outside: they come and go while formulas that call them stand in cells. */
export class WorkbookFunctions {
  /** The cell whose formula calls one of them right now. */
  callingCell: CellPlace | null = null;

  constructor(
    private readonly store: Store,
    private readonly calculation: Calculation,
  ) {}

  register(
    name: string,
    run: EngineFunction,
    description: string,
    parameters: readonly EngineParameter[] = [],
    waiting: 'calculate' | 'keep' = 'calculate',
  ): void {
    const { injector } = this.store;
    const executor = new WorksheetFunction(name, run, (place, calculate) => this.calculateFor(place, calculate));
    injector.get(IFunctionService).registerExecutors(executor);
    forgetReadFormulas(injector);
    injector.get(IDescriptionService).registerDescriptions([functionInfo(name, description, parameters)]);
    if (waiting === 'calculate') this.calculation.restart();
  }

  unregister(name: string): void {
    const { injector } = this.store;
    injector.get(IFunctionService).unregisterExecutors(name as IFunctionNames);
    forgetReadFormulas(injector);
    injector.get(IDescriptionService).unregisterDescriptions([name]);
    // Formulas that refer to cells it filled would still see what it gave.
    this.store.formulas.setArrayFormulaCellData({});
    this.store.formulas.setArrayFormulaRange({});
    this.calculation.restart();
  }

  private calculateFor(place: CellPlace, calculate: () => EngineValue[][]): EngineValue[][] {
    this.callingCell = place;
    try {
      return calculate();
    } finally {
      this.callingCell = null;
    }
  }
}
