import type { RawCell } from '../../core/intake/cells/Cells';
import { isErrorText } from '../../core/intake/cells/isErrorText';
import type { Words } from '../../locales/Words';
import type { CellSpec } from '../SheetSpec';
import type { ActionCell, EarlierPlan, ReviewCell } from './EarlierPlan';
import { listKeyOf } from './listKeyOf';
import { namedReader, type NamedReader } from './namedReader';
import type { NamedValues } from './NamedValues';

const actionCells: readonly ActionCell[] = [
  ...(['exAction', 'exGoal', 'exOwner', 'exStart', 'exDue', 'exStatus', 'exDone'] as const),
  ...(['exResource', 'exSource', 'exNote'] as const),
];
const reviewCells: readonly ReviewCell[] = ['revHeld', 'revGood', 'revBad', 'revGap', 'revCorr', 'revNext'];

/** The names of a plan that the next version of it reads. */
export const earlierPlanNames = ['adj', 'revQ', ...actionCells, ...reviewCells].map((name) => `plan_${name}`);

/**
 * What a new version of a plan takes over: what was corrected in its months, its actions, and what its reviews left. Formulas give
 * what they show: the cells that they refer to may stand elsewhere in the new version.
 * @param words of the new version: the status of actions is said in them
 */
export function readEarlierPlan(cells: NamedValues, words: Words): EarlierPlan {
  const plan = namedReader(cells, 'plan');
  const quarters = plan.cells('revQ');
  return {
    adjustments: plan.cells('adj').slice(0, 12).map(kept),
    actions: actionsOf(plan, words),
    reviews: [1, 2, 3, 4].map((quarter) => {
      const place = quarters.indexOf(quarter);
      return recordOf(reviewCells, (name) => kept(plan.cells(name)[place] ?? null));
    }),
  };
}

/** A status alone is none: every row may have one. */
function actionsOf(plan: NamedReader, words: Words): EarlierPlan['actions'] {
  const columns = recordOf(actionCells, (name) => plan.cells(name));
  const rows = Math.max(...actionCells.map((name) => columns[name].length));
  return Array.from({ length: rows }, (_, row) =>
    recordOf(actionCells, (name) => {
      const cell = kept(columns[name][row] ?? null);
      const status = name === 'exStatus' && typeof cell === 'string' ? listKeyOf('status', cell) : undefined;
      return status === undefined ? cell : words(`list.status.${status}`);
    }),
  ).filter((action) => actionCells.some((name) => name !== 'exStatus' && action[name] !== null));
}

/** What a cell shows; an error of its formula is of no use to the new version. */
function kept(cell: RawCell): CellSpec {
  if (typeof cell === 'number') return cell;
  const text = String(cell ?? '');
  return text.trim() === '' || isErrorText(text) ? null : text;
}

function recordOf<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}
