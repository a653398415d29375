import type { EngineFunction, EngineValue } from '../engine/Engine';
import type { DescribedFunction, DescribedParameter } from './FunctionMetadataFile';
import type { AssociatedFunction } from './PaneWindow';

/** What a function said when it could not answer. */
export interface FunctionError {
  readonly message: string;
  /** Anything thrown that is no CustomFunctions.Error: a bug of the function. */
  readonly thrown?: unknown;
}

/**
 * Calls a worksheet function as Excel does: one argument a declared parameter, null where it was omitted, a scalar where the metadata
 * say so, and the invocation last. What it throws or gives for a cell as CustomFunctions.Error becomes the error of that cell.
 */
export function callFunction(
  described: DescribedFunction,
  run: AssociatedFunction,
  onError: (error: FunctionError | undefined) => void,
): EngineFunction {
  return (...args) => {
    const parameters = described.parameters.map((parameter, place) => argumentFor(parameter, args[place]));
    try {
      const answer = run(...parameters, { functionName: described.name });
      const rows = (Array.isArray(answer) ? answer : [[answer]]) as unknown[][];
      const found = rows.flat().find(isCellError);
      onError(found && { message: found.message });
      return rows.map((row) => row.map(cellOf));
    } catch (error) {
      if (isCellError(error)) onError({ message: error.message });
      else onError({ message: String(error), thrown: error });
      return [[isCellError(error) ? error.code : '#VALUE!']];
    }
  };
}

function argumentFor({ dimensionality }: DescribedParameter, cells: EngineValue[][] | null | undefined): unknown {
  if (!cells) return null;
  return dimensionality === 'matrix' ? cells : (cells[0]?.[0] ?? null);
}

interface CellError {
  readonly code: string;
  readonly message: string;
}

/** The pane's own CustomFunctions.Error, told by its shape: it is of another window. */
function isCellError(value: unknown): value is CellError {
  if (typeof value !== 'object' || value === null || !('code' in value)) return false;
  return typeof value.code === 'string' && value.code.startsWith('#');
}

function cellOf(value: unknown): EngineValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (isCellError(value)) return value.code;
  return value === null || value === undefined ? null : '#VALUE!';
}
