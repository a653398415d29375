import type { CellsToChange } from '../excel/CellsToChange';
import { HostError } from '../excel/HostError';
import type { NamedCells, SheetNamed } from '../excel/readNamed';
import { listKeyOf } from '../sheets/plans/listKeyOf';
import type { CellSpec } from '../sheets/SheetSpec';
import { cellChange, namedCell, neededCells } from './namedCell';

const filled = ['exAction', 'exOwner', 'exStart', 'exDue', 'exStatus', 'exSource'] as const;
const others = ['exGoal', 'exDone', 'exResource', 'exNote'] as const;

/** The names of the cells of a plan's actions. */
export const actionNames = [...filled, ...others].map((name) => `plan_${name}`);

/** An action for a plan: what goes into its cells; null leaves one blank. */
export type NewAction = Readonly<Record<(typeof filled)[number], CellSpec>>;

/**
 * What puts actions into the first free rows of a plan's list of actions. A row in which anything but a status is filled in is not
 * free. Fails with `notEmpty` where there are too few, and says how many are missing.
 */
export function newActions(sheetId: string, plan: SheetNamed, actions: readonly NewAction[]): CellsToChange[] {
  if (actions.length === 0) return [];
  const { sheetName, cells } = plan;
  const places = neededCells(plan, 'plan_exAction').values.map((_, place) => place);
  const free = places.filter((place) =>
    [...filled, ...others].every((name) => isFree(cells[`plan_${name}`], place, name)),
  );
  if (free.length < actions.length) {
    const rows = String(actions.length - free.length);
    throw new HostError('notEmpty', false, { context: 'actions', sheet: sheetName, rows });
  }
  return actions.flatMap((action, index) =>
    filled.flatMap((name) => {
      const named = cells[`plan_${name}`];
      const cell = named && namedCell(named, free[index]!);
      return cell && action[name] !== null ? [cellChange(sheetId, cell, action[name])] : [];
    }),
  );
}

function isFree(named: NamedCells | undefined, place: number, name: string): boolean {
  const cell = named && namedCell(named, place);
  if (!cell || cell.content === '' || cell.content === null) return true;
  return name === 'exStatus' && listKeyOf('status', cell.content) === 'todo';
}
