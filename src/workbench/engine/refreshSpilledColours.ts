import { ICommandService } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import type { UniverEngine } from './UniverEngine';

/**
 * Univer keeps a cell's conditional format until something is written into the cell; what a formula spills is not. This has the rules
 * looked at again when spilled cells have changed.
 */
export function refreshSpilledColours(engine: UniverEngine): () => void {
  const { store } = engine;
  const colours = store.injector.get(ConditionalFormattingViewModel);
  const listening = store.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetArrayFormulaDataMutation.id) return;
    for (const sheet of engine.sheets) {
      if (sheet.spills.length === 0) continue;
      for (const { id } of sheet.textColourRules) colours.markRuleDirty(store.unitId, sheet.id, id);
    }
  });
  return () => listening.dispose();
}
