import { ICommandService } from '@univerjs/core';
import { FormulaExecuteStageType, SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { RemoveSheetCommand } from '@univerjs/sheets';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { UniverEngine } from '../../../src/workbench/engine/UniverEngine';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('the engine beneath its own menus', () => {
  const commandsOf = (engine: UniverEngine) => engine.store.injector.get(ICommandService);

  it('deletes no sheet from the grid that is the only one shown, and others as before', async () => {
    const engine = createHeadlessEngine() as UniverEngine;
    const [first] = engine.sheets;
    const hidden = engine.addSheet('Hidden');
    hidden.visible = false;
    const remove = (subUnitId: string) =>
      commandsOf(engine).executeCommand(RemoveSheetCommand.id, { unitId: engine.store.unitId, subUnitId });
    expect(await remove(first!.id)).toBe(false);
    expect(engine.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Hidden']);
    expect(await remove(hidden.id)).toBe(true);
    expect(engine.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    engine.dispose();
  });

  it('goes silently while it calculates', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
    const engine = createHeadlessEngine() as UniverEngine;
    let hasBegun = false;
    commandsOf(engine).onCommandExecuted(({ id, params }) => {
      if (hasBegun || id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo } = params as { stageInfo?: { stage: FormulaExecuteStageType } };
      if (stageInfo?.stage !== FormulaExecuteStageType.START) return;
      hasBegun = true;
      queueMicrotask(() => engine.dispose());
    });
    engine.activeSheet.write(area(0, 0), [['=1+1']]);
    await jest.advanceTimersByTimeAsync(2000);
    expect(hasBegun).toBe(true);
    jest.useRealTimers();
  });
});
