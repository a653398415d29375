import type { Words } from '../../../locales/Words';
import { differenceOf } from '../../form/differenceOf';
import { lightOf } from '../../form/lightOf';
import { quoted } from '../../form/quoted';
import { ratioOf } from '../../form/ratioOf';
import type { CellSpec } from '../../SheetSpec';
import { exportMark } from '../annual/exportRow';
import type { ListRowCells } from '../lists/listRows';
import { savedCells, type RollUpColumn, type SavedCell } from './rollUpColumns';
import type { RollUpEntry } from './RollUpEntry';

const texts: readonly (readonly [RollUpColumn, SavedCell])[] = [
  ['customer', 3],
  ['tier', 4],
  ['profile', 5],
  ['accountManager', 6],
];
const numbers: readonly (readonly [RollUpColumn, SavedCell])[] = [
  ['target', 8],
  ['t1', 9],
  ['t2', 10],
  ['t3', 11],
  ['t4', 12],
  ['ly', 17],
  ['dueT', 18],
  ['budget', 20],
  ['cost', 21],
  ['spent', 22],
  ['overdue', 23],
  ['next', 24],
];

/** Actuals, each with the target that it is judged by. */
const actuals: readonly (readonly [RollUpColumn, SavedCell, RollUpColumn])[] = [
  ['a1', 13, 't1'],
  ['a2', 14, 't2'],
  ['a3', 15, 't3'],
  ['a4', 16, 't4'],
  ['dueA', 19, 'dueT'],
];

/** Column letters of the export row. */
const letter = (cell: number) => String.fromCharCode(64 + cell);

/**
 * The cells of a row: what the plan's sheet says now, found by its name as text, or what was saved where there is no such sheet, or
 * one of somebody else's. No cell refers to a plan's sheet directly, so that deleting or renaming it breaks nothing.
 */
export function rollUpCells(words: Words): ListRowCells<RollUpColumn, RollUpEntry> {
  const [list, live, kept, yes] = ['word.list', 'word.live', 'word.saved', 'yesno.yes'].map((key) =>
    quoted(words(`list.${key}`)),
  ) as [string, string, string, string];
  return ({ customerId, sheetName, saved, refreshed }, at) => {
    const onPlan = (cell: number) => `INDIRECT(${at('ref')}&"$${letter(cell)}$2")`;
    const of = (formula: string): CellSpec => ({ formula: `=${formula}` });
    const eitherOf = (known: string, last: string) => `IF(${at('state')}=${live},IFERROR(${known},${last}),${last})`;
    const either = (known: string, last: string) => of(eitherOf(known, last));
    const lastNumber = (cell: SavedCell) => `IF(ISNUMBER(${at(`s${cell}`)}),${at(`s${cell}`)},"")`;
    // One error in the row, and all of it is as it was: figures of two days do not belong together.
    const isWhole = `SUMPRODUCT(--ISERROR(INDIRECT(${at('ref')}&"$A$2:$Y$2")))=0`;
    const isOwn = `AND(${onPlan(1)}=${quoted(exportMark)},EXACT(${onPlan(2)},${at('customerId')}))`;
    const sheet = at('sheet');
    return {
      customerId,
      sheet: sheetName ?? null,
      refreshed,
      row: of('ROW()'),
      ref: of(`IF(LEN(${sheet})=0,"","'"&SUBSTITUTE(${sheet},"'","''")&"'!")`),
      state: of(
        `IF(LEN(${sheet})=0,${list},IF(roll_live<>${yes},${kept},IFERROR(IF(AND(${isOwn},${isWhole}),${live},${kept}),${kept})))`,
      ),
      ...Object.fromEntries(texts.map(([key, cell]) => [key, either(`${onPlan(cell)}&""`, `${at(`s${cell}`)}&""`)])),
      ...Object.fromEntries(numbers.map(([key, cell]) => [key, either(onPlan(cell), lastNumber(cell))])),
      // Beside the targets of others, what customers without one paid would count as too much.
      ...Object.fromEntries(
        actuals.map(([key, cell, target]) => [
          key,
          of(`IF(COUNT(${at(target)})=0,"",${eitherOf(onPlan(cell), lastNumber(cell))})`),
        ]),
      ),
      // Plans of an earlier template have nothing in this cell, which is not 0.
      reviews: either(`IF(LEN(${onPlan(25)})=0,"",${onPlan(25)})`, lastNumber(25)),
      rate: of(ratioOf(at('dueA'), at('dueT'))),
      gap: of(differenceOf(at('dueA'), at('dueT'))),
      light: of(lightOf(at('rate'), words)),
      costRatio: of(ratioOf(at('cost'), at('target'))),
      ...Object.fromEntries(savedCells.map((cell) => [`s${cell}`, saved?.[cell] ?? null])),
    };
  };
}
