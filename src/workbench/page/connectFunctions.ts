import type { CellPlace, Engine } from '../engine/Engine';
import { callFunction } from './callFunction';
import type { FunctionError } from './callFunction';
import type { DescribedFunction } from './FunctionMetadataFile';
import type { PaneWindow } from './PaneWindow';

/** The add-in's namespace in formulas, as its manifest has it. */
const namespace = 'ABC';

/**
 * Gives the grid the worksheet functions that the pane's page associated, and calculates formulas that were waiting for them, or
 * leaves those at #NAME?.
 */
export function connectFunctions(
  engine: Engine,
  functions: readonly DescribedFunction[],
  pane: PaneWindow,
  waiting: 'calculate' | 'keep',
  onError: (place: CellPlace, error: FunctionError | undefined) => void,
): void {
  const mappings = pane.CustomFunctions?._association.mappings ?? {};
  for (const described of functions) {
    const run = mappings[described.id.toUpperCase()];
    if (!run) throw new Error(`functions.json names ${described.id}, which the add-in does not associate`);
    const name = nameInFormulas(described);
    const note = (error: FunctionError | undefined) => {
      if (engine.callingCell) onError(engine.callingCell, error);
    };
    const parameters = described.parameters.map((each) => ({
      name: each.name,
      description: each.description,
      isOptional: each.optional === true,
    }));
    engine.registerFunction(name, callFunction(described, run, note), described.description, parameters, waiting);
  }
}

/** The name that a function has in formulas. */
export function nameInFormulas({ name }: DescribedFunction): string {
  return `${namespace}.${name}`.toUpperCase();
}
