import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IExecutionOptions, Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

const onlyLooks: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

const everything = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Univer calculates a moment after each change; this knows whether that is still due, so that waiting is free when it is not. */
export class Calculation {
  private changes = 0;
  private changesTaken = 0;
  private readonly started = new Set<() => void>();
  private readonly listening: IDisposable;
  private readonly commands: ICommandService;
  private readonly dirtying: IActiveDirtyManagerService;
  private readonly session: FormulaCalculationSessionService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.dirtying = injector.get(IActiveDirtyManagerService);
    this.session = injector.get(FormulaCalculationSessionService);
    this.listening = this.commands.onCommandExecuted((command, options) => this.note(command, options));
  }

  /** Calculates every formula again, as after a function was registered. */
  restart(): void {
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  async finished(): Promise<void> {
    while (this.changesTaken < this.changes || !this.isApplied) {
      if (this.changesTaken < this.changes) await new Promise<void>((resolve) => this.started.add(resolve));
      else await this.applied();
    }
  }

  dispose(): void {
    this.listening.dispose();
  }

  private note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.changesTaken = this.changes;
      for (const resolve of this.started) resolve();
      this.started.clear();
      return;
    }
    if (!this.dirtying.get(command.id)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { trigger } = command.params as ISetRangeValuesMutationParams & { trigger?: string };
      if (options?.onlyLocal === true || onlyLooks.has(trigger)) return;
    }
    this.changes++;
  }

  private get isApplied(): boolean {
    const { started, stopped, completed, resultApplied } = this.session.state;
    return !started || (resultApplied && completed && !stopped);
  }

  private applied(): Promise<void> {
    return new Promise((resolve) => {
      const watching = this.session.state$.subscribe(() => {
        if (!this.isApplied && this.changesTaken === this.changes) return;
        setTimeout(() => {
          watching.unsubscribe();
          resolve();
        });
      });
    });
  }
}
