import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IExecutionOptions, Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

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

/** What Univer gathers of changes until it calculates. */
interface Trigger {
  _waitingCommandQueue: readonly ICommandInfo[];
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _restartCalculation: boolean;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(before: object, dirty: object): object;
}

/** Milliseconds without a change before what changed is calculated: as long as the last calculation took, but within these. */
const [shortestRest, longestRest] = [100, 3000];

/**
 * Univer calculates a moment after each change, and begins anew with each further one: in a large workbook that is written to again and
 * again it would do nothing else. Here it waits for a rest as long as a calculation takes, or until somebody asks for values, who
 * does not wait any longer. It also knows whether a calculation is due, so that waiting is free when it is not.
 */
export class Calculation {
  private changes = 0;
  private changesTaken = 0;
  private begunAt = 0;
  private rest = shortestRest;
  private readonly trigger: Trigger;
  private readonly started = new Set<() => void>();
  private readonly listening: IDisposable;
  private readonly timing: { unsubscribe(): void };
  private readonly commands: ICommandService;
  private readonly dirtying: IActiveDirtyManagerService;
  private readonly session: FormulaCalculationSessionService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.dirtying = injector.get(IActiveDirtyManagerService);
    this.session = injector.get(FormulaCalculationSessionService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.listening = this.commands.onCommandExecuted((command, options) => this.note(command, options));
    this.timing = this.session.state$.subscribe(({ started, completed, resultApplied }) => {
      if (!started || !completed || !resultApplied) return;
      this.rest = Math.min(Math.max(performance.now() - this.begunAt, shortestRest), longestRest);
    });
  }

  /** Calculates every formula again, as after a function was registered. */
  restart(): void {
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  async finished(): Promise<void> {
    while (this.changesTaken < this.changes || !this.isApplied) {
      if (this.changesTaken < this.changes) {
        const started = new Promise<void>((resolve) => this.started.add(resolve));
        this.begin();
        await started;
      } else await this.applied();
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.timing.unsubscribe();
    clearTimeout(this.trigger._setTimeoutKey);
  }

  /** Calculates what has changed so far, at once. */
  private begin(): void {
    const { trigger, commands } = this;
    clearTimeout(trigger._setTimeoutKey);
    if (trigger._waitingCommandQueue.length === 0) return;
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    if (trigger._executionInProgressParams) {
      trigger._restartCalculation = true;
      void commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
    } else {
      void commands.executeCommand(SetFormulaCalculationStartMutation.id, trigger._executingDirtyData, {
        onlyLocal: true,
      });
    }
  }

  /** Takes the place of Univer's own timer. */
  private beginAfterRest(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    this.trigger._setTimeoutKey = setTimeout(() => this.begin(), this.rest);
  }

  private note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.changesTaken = this.changes;
      this.begunAt = performance.now();
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
    this.beginAfterRest();
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
