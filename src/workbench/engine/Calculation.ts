import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IExecutionOptions, Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
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
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(before: object, dirty: object): object;
}

/** Milliseconds without a change before what changed is calculated: as long as the last calculation took, but within these. */
const [shortestRest, longestRest] = [100, 3000];

/**
 * Univer calculates a moment after each change, and begins anew with each further one: in a large workbook that is written to again and
 * again it would do nothing else. Here it waits for a rest as long as a calculation takes, or until somebody asks for values, who
 * does not wait any longer. Univer would also begin a calculation beside one that is still reading formulas; here one that goes on is
 * stopped first. It also knows whether a calculation is due, so that waiting is free when it is not.
 */
export class Calculation {
  private changes = 0;
  private changesTaken = 0;
  private begunAt = 0;
  private rest = shortestRest;
  private isRunning = false;
  /** A calculation that goes on is to stop, for one with further changes. */
  private isStopping = false;
  /** It has stopped for that, and what it was to do is still to be done. */
  private isCutShort = false;
  private readonly trigger: Trigger;
  private readonly waiting = new Set<() => void>();
  private readonly listening: IDisposable;
  private readonly watching: { unsubscribe(): void };
  private readonly commands: ICommandService;
  private readonly dirtying: IActiveDirtyManagerService;
  private readonly session: FormulaCalculationSessionService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.dirtying = injector.get(IActiveDirtyManagerService);
    this.session = injector.get(FormulaCalculationSessionService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.listening = this.commands.onCommandExecuted((command, options) => this.note(command, options));
    this.watching = this.session.state$.subscribe(() => this.tell());
  }

  /** Calculates every formula again, as after a function was registered. */
  restart(): void {
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  async finished(): Promise<void> {
    while (!this.isUpToDate) {
      const next = new Promise<void>((resolve) => this.waiting.add(resolve));
      if (this.changesTaken < this.changes || this.isCutShort) this.begin();
      await next;
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.watching.unsubscribe();
    clearTimeout(this.trigger._setTimeoutKey);
  }

  private get isUpToDate(): boolean {
    if (this.isRunning || this.isCutShort || this.changesTaken < this.changes) return false;
    const { started, stopped, completed, resultApplied } = this.session.state;
    // Stopped by the user, it goes on with the next change.
    return !started || stopped || (resultApplied && completed);
  }

  /** Calculates what has changed so far, at once. */
  private begin(): void {
    const { trigger, commands } = this;
    clearTimeout(trigger._setTimeoutKey);
    if (this.isRunning) {
      if (!this.isStopping) void commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
      this.isStopping = true;
      return;
    }
    if (trigger._waitingCommandQueue.length === 0 && !this.isCutShort) return;
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    this.isCutShort = false;
    this.isRunning = true;
    this.changesTaken = this.changes;
    this.begunAt = performance.now();
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, trigger._executingDirtyData, {
      onlyLocal: true,
    });
  }

  /** Takes the place of Univer's own timer. */
  private beginAfterRest(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    this.trigger._setTimeoutKey = setTimeout(() => this.begin(), this.rest);
  }

  private note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.noteEnd(functionsExecutedState);
      return;
    }
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.isRunning = true;
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

  /** Univer tells of the end twice when a calculation is stopped. */
  private noteEnd(state: FormulaExecutedStateType): void {
    if (!this.isRunning) return;
    const wasStopping = this.isStopping;
    this.isRunning = false;
    this.isStopping = false;
    this.isCutShort = wasStopping && state === FormulaExecutedStateType.STOP_EXECUTION;
    this.rest = Math.min(Math.max(performance.now() - this.begunAt, shortestRest), longestRest);
    // Univer forgets then what it has calculated, and would forget further changes with it.
    if (wasStopping) setTimeout(() => this.isRunning || this.begin());
    this.tell();
  }

  /** Whoever waits looks again, after all else that goes with it. */
  private tell(): void {
    if (this.waiting.size === 0) return;
    const waiting = [...this.waiting];
    this.waiting.clear();
    setTimeout(() => waiting.forEach((resolve) => resolve()));
  }
}
