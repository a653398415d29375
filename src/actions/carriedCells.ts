import { cellAddress } from '../core/intake/cells/cellAddress';
import type { CellsToChange } from '../excel/CellsToChange';
import { HostError } from '../excel/HostError';
import type { SheetNamed } from '../excel/readNamed';
import type { Words } from '../locales/Words';
import { addedTo } from '../sheets/plans/review/addedTo';
import { carriedAction } from '../sheets/plans/review/carriedAction';
import { correctionSource } from '../sheets/plans/review/correctionSource';
import type { Correction } from '../sheets/plans/review/readCorrections';
import { cellAsked, cellChange, namedCell, neededCells } from './namedCell';
import { actionNames, newActions } from './newActions';

/** Serial of the last day that Excel knows. */
const lastDay = 2_958_465;

/** The names of a plan that a review is carried into. */
export const planNamesOfCarrying = [...actionNames, 'plan_adj', 'plan_revQ', 'plan_revHeld', 'plan_revCorr'];

/** A sheet as it was read. */
interface SheetRead {
  readonly sheetId: string;
  readonly named: SheetNamed;
  /** Of the plans, in the sheet's language. */
  readonly words: Words;
}

interface Carrying {
  readonly review: SheetRead;
  readonly plan: SheetRead;
  readonly quarter: number;
  readonly ready: readonly Correction[];
  /** Excel serials: today, and the day of the review where it is known. */
  readonly today: number;
  readonly held: number | undefined;
}

/**
 * All that changes when corrections go into the plan: the months' adjustments, new actions, the quarter's line among the reviews, and
 * "in plan" on the review. Fails with `notEmpty`, `damagedRecord`.
 */
export function carriedCells(carrying: Carrying): CellsToChange[] {
  return [...adjustments(carrying), ...actions(carrying), ...heldLine(carrying), ...marks(carrying)];
}

/** The amounts of each month together: a cell is written once. */
function adjustments({ plan: { sheetId, named }, ready }: Carrying): CellsToChange[] {
  const amounts = new Map<number, number>();
  for (const { change } of ready) {
    if (change) amounts.set(change.month, (amounts.get(change.month) ?? 0) + change.amount);
  }
  return [...amounts].map(([month, amount]) => {
    const cell = namedCell(neededCells(named, 'plan_adj'), 0, month - 1)!;
    const sum = addedTo(cell.content, cell.value, Number(amount.toPrecision(15)));
    if (sum === undefined) {
      const address = cellAddress(cell.row, cell.column);
      throw new HostError('notEmpty', false, { context: 'text', sheet: named.sheetName, address });
    }
    return cellChange(sheetId, cell, sum);
  });
}

function actions({ plan: { sheetId, named, words }, ready, quarter, today }: Carrying): CellsToChange[] {
  const rows = ready.map((correction) => ({
    exAction: carriedAction(correction, words),
    exOwner: correction.owner || null,
    exStart: today,
    exDue: typeof correction.due === 'number' ? correction.due : String(correction.due ?? '') || null,
    exStatus: words('list.status.todo'),
    exSource: correctionSource(quarter),
  }));
  return newActions(sheetId, named, rows);
}

/** The day of the review where none stands yet, and how many corrections it brought. */
function heldLine({ plan: { sheetId, named }, ready, quarter, today, held }: Carrying): CellsToChange[] {
  const { plan_revQ: quarters, plan_revHeld: days, plan_revCorr: counts } = named.cells;
  const place = quarters?.values.findIndex(([number]) => number === quarter) ?? -1;
  if (place < 0) return [];
  const changes: CellsToChange[] = [];
  const day = days && namedCell(days, place);
  const isDay = held !== undefined && held >= 1 && held <= lastDay;
  const on = isDay ? held : ready.length > 0 ? today : undefined;
  if (day && on !== undefined && (day.content === '' || day.content === null))
    changes.push(cellChange(sheetId, day, on));
  const count = counts && namedCell(counts, place);
  const sum = count && ready.length > 0 ? addedTo(count.content, count.value, ready.length) : undefined;
  // Where somebody wrote a text instead of a number it stays.
  if (count && sum !== undefined) changes.push(cellChange(sheetId, count, sum));
  return changes;
}

/** Marks the rows, as long as they say what was carried. */
function marks({ review: { sheetId, named, words }, ready }: Carrying): CellsToChange[] {
  const asked = ['fixItem', 'fixMonth', 'fixAmount', 'fixAgreed'] as const;
  return ready.flatMap(({ index }) => [
    ...asked.map((name) => cellAsked(sheetId, namedCell(neededCells(named, `qbr_${name}`), index)!)),
    cellChange(sheetId, namedCell(neededCells(named, 'qbr_fixIn'), index)!, words('list.yesno.yes')),
  ]);
}
