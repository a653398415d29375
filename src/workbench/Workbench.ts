import type { Engine, EngineValue } from './engine/Engine';
import type { FaultMode } from './bridge/Faults';
import type { Traffic } from './bridge/Traffic';

/** What scripts and tests can do with the open page, as `window.workbench`. */
export interface Workbench {
  /** Resolves when the grid, the pane and the worksheet functions are there. A new one each time the pane is loaded again. */
  readonly ready: Promise<void>;
  /** Puts a workbook (.xlsx or .csv, by its name) in the place of the open one. The pane is loaded again; wait for `ready`. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /**
   * The workbook as an .xlsx file. With "values", results take the place of formulas that need the add-in, for programs that
   * do not have it. Charts are not written.
   */
  save(addinFormulas?: 'formulas' | 'values'): Promise<Uint8Array>;
  /** Selects "B2:D9", "A:U", "Sheet1!A1", or several areas: "A1:B2,D1:D3". */
  select(address: string): void;
  /** The values of an area, calculated. Whole columns and rows end with the used area. */
  values(address: string): Promise<EngineValue[][]>;
  /** The formulas of an area, where there are any, else the values. */
  formulas(address: string): Promise<EngineValue[][]>;
  /** Types into a cell as a person does: "=1/0", "50%", "2024-05-01". */
  type(address: string, text: string): Promise<void>;
  /** Hides the rows of an address ("3:5"), or shows them again. */
  hideRows(address: string, isHidden?: boolean): void;
  sheetNames(): string[];
  /** Why worksheet functions gave an error, by cell: "Sheet1!B2" -> message. */
  readonly functionMessages: ReadonlyMap<string, string>;
  /** Makes the k-th request of the pane from now fail, k from 1, with an error code of Excel's; undefined disarms. */
  failAtBatch(k: number | undefined, code?: string, mode?: FaultMode): void;
  /** Does something in the workbook right before the k-th request of the pane from now, k from 1, as a colleague may. */
  atBatch(k: number, work: (engine: Engine) => void | Promise<void>): void;
  /** The add-in's worksheet functions come: formulas that show #NAME? calculate once they are entered again. */
  loadFunctions(): void;
  /** They go, as for a colleague without the add-in: formulas that call them show #NAME?. */
  unloadFunctions(): void;
  /** Requests of the pane since it was loaded. */
  readonly traffic: Traffic;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}
