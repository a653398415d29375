import type { Cells } from '../core/intake/cells/Cells';
import { guessLayout } from '../core/intake/layout/guessLayout';
import { guessMapping } from '../core/intake/guess/guessMapping';
import { headOf } from '../core/intake/layout/headOf';
import { readRemembered } from '../core/intake/memory/readRemembered';
import type { Confidence, Layout } from '../core/intake/layout/Layout';
import { recallMapping } from '../core/intake/memory/recallMapping';
import type { RememberedMapping } from '../core/intake/memory/RememberedMapping';
import type { Selection } from '../excel/Selection';
import type { SourceRange } from '../excel/SourceRange';
import type { ChosenRange } from './ChosenRange';

/**
 * Where the headers of a selection stand and what its columns mean. The headers stand where the user says; else where Excel knows
 * them; else where they stood when columns of the same headers were chosen before in this workbook; else where they seem to. Asks
 * the host nothing.
 * @param layout what the user chose
 * @param remembered what the workbook's settings hold; judged here
 * @param today Excel serial of the 1900 system; without it headers that name no year stay what they are
 */
export function layOut(
  selection: Selection,
  layout?: Layout,
  remembered: unknown = selection.remembered,
  today?: number,
): ChosenRange {
  const list = readRemembered(remembered);
  const known = layout ?? selection.layout;
  const before = known ? undefined : layoutBefore(selection, list, today);
  const { layout: found, confidence } = known
    ? { layout: known, confidence: 'sure' as const }
    : before
      ? { layout: before, confidence: 'sure' as const }
      : guessLayout(selection.top);
  return chosenRange(selection, found, confidence, list, today);
}

function chosenRange(
  selection: Selection,
  layout: Layout,
  layoutConfidence: Confidence,
  list: readonly RememberedMapping[],
  today: number | undefined,
): ChosenRange {
  const head = headOf(selection.top, layout);
  const range = rangeBelow(selection, layout, head);
  const guess = guessMapping(head, today);
  const recalled = recallMapping(list, head, layout, () => guess);
  const { tableName } = selection;
  return {
    selection,
    layout,
    layoutConfidence,
    range,
    head,
    dataRows: selectedRows(range),
    guess,
    ...(tableName === undefined ? {} : { tableName }),
    ...(recalled ? { remembered: recalled } : {}),
  };
}

/** The latest layout under which the selection has the headers it had then. */
function layoutBefore(
  selection: Selection,
  list: readonly RememberedMapping[],
  today: number | undefined,
): Layout | undefined {
  const isOwn = ({ sheetName }: RememberedMapping) => sheetName === selection.sheetName;
  const layouts = [...list.filter(isOwn), ...list.filter((one) => !isOwn(one))].map(({ layout }) => layout);
  const distinct = layouts.filter((layout, at) => layouts.findIndex((one) => isSame(one, layout)) === at);
  return distinct.find((layout) => {
    if (layout.titleRows + layout.headerRows >= selection.place.rows) return false;
    const same = list.filter((one) => isSame(one.layout, layout));
    const head = headOf(selection.top, layout);
    return recallMapping(same, head, layout, () => guessMapping(head, today)) !== undefined;
  });
}

function isSame(one: Layout, other: Layout): boolean {
  return one.titleRows === other.titleRows && one.headerRows === other.headerRows;
}

/** The selection without its titles. */
function rangeBelow({ sheetId, sheetName, place, rowBlocks }: Selection, layout: Layout, head: Cells): SourceRange {
  const row = place.row + layout.titleRows;
  const blocks = rowBlocks?.flatMap((block) => {
    const start = Math.max(block.row, row);
    const rows = block.row + block.rows - start;
    return rows > 0 ? [{ row: start, rows }] : [];
  });
  return {
    sheetId,
    sheetName,
    ...place,
    row,
    rows: place.rows - layout.titleRows,
    headerRows: layout.headerRows,
    headers: Object.fromEntries(head.columns.map(({ sheetColumn, header }) => [sheetColumn, header])),
    ...(blocks ? { rowBlocks: blocks } : {}),
  };
}

/** Rows below the headers, those between selected blocks not counted. */
function selectedRows({ row, rows, headerRows, rowBlocks }: SourceRange): number {
  const firstRow = row + headerRows;
  if (!rowBlocks) return Math.max(0, rows - headerRows);
  return rowBlocks.reduce((sum, block) => sum + Math.max(0, block.row + block.rows - Math.max(firstRow, block.row)), 0);
}
