import type { Area, Engine, EngineSheet, EngineValue, RowSpan } from '../engine/Engine';
import { errorTexts } from '../engine/errorTexts';
import { literalText } from './literalText';
import { outlineRuns } from './outlineRuns';
import type { SheetSnapshot, WorkbookSnapshot } from './WorkbookSnapshot';

const usualWidth = 88;

/** The engine's workbook as plain data. Charts are not part of it: no library here writes them into a file. */
export function takeSnapshot(engine: Engine, customFunctions: readonly string[]): WorkbookSnapshot {
  const { is1904, settings, sheets } = engine;
  const names = engine.names.map(({ id: _id, sheetId, ...name }) => {
    const sheetName = sheets.find(({ id }) => id === sheetId)?.name;
    return { ...name, ...(sheetName === undefined ? {} : { sheetName }) };
  });
  return { sheets: sheets.map(snapshotOf), names, is1904, settings: new Map(settings), customFunctions };
}

function snapshotOf(sheet: EngineSheet): SheetSnapshot {
  const area = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const values = sheet.values(area);
  return {
    name: sheet.name,
    visible: sheet.visible,
    isVeryHidden: sheet.isVeryHidden,
    isProtected: sheet.isProtected,
    unlocked: sheet.unlocked,
    area,
    contents: contentsOf(sheet, area, values),
    values,
    formats: sheet.formats(area),
    spills: sheet.spills,
    page: sheet.page,
    tabColour: sheet.tabColour,
    hasGridlines: sheet.hasGridlines,
    rowHeights: heightsOf(sheet, area.row + area.rows),
    columnWidths: widthsOf(sheet, area.column + area.columns),
    frozen: sheet.frozen,
    outline: outlineOf(sheet, area.row + area.rows),
    hiddenRows: runsOf(sheet.hiddenRows(0, area.row + area.rows)),
    hiddenColumns: [...sheet.hiddenColumns(0, area.column + area.columns)].flatMap((each, place) =>
      each ? [place] : [],
    ),
    merges: sheet.merges,
    filter: sheet.filters.get('')?.area,
    properties: new Map(sheet.properties),
    tables: sheet.tables.map(({ name, area: place }) => ({ name, area: place })),
    validations: sheet.validations.map(({ id: _id, ...validation }) => validation),
    formatRules: sheet.formatRules.map(({ id: _id, ...rule }) => rule),
  };
}

/** A spilled cell has no content of its own. A text that equals what stands in the cell is no formula, even with "=" in front. */
function contentsOf(sheet: EngineSheet, area: Area, values: EngineValue[][]): EngineValue[][] {
  const contents = sheet.formulas(area).map((line, down) =>
    line.map((content, right) => {
      if (typeof content !== 'string' || content !== values[down]![right]) return content;
      const isError = errorTexts.has(content) && sheet.isError(area.row + down, area.column + right);
      return isError ? content : literalText(content);
    }),
  );
  for (const spill of sheet.spills) {
    for (let row = spill.row; row < spill.row + spill.rows; row++) {
      for (let column = spill.column; column < spill.column + spill.columns; column++) {
        const line = contents[row - area.row];
        if (line && (row !== spill.row || column !== spill.column)) line[column - area.column] = null;
      }
    }
  }
  return contents;
}

function runsOf(hidden: Uint8Array): RowSpan[] {
  const runs: RowSpan[] = [];
  for (let row = hidden.indexOf(1); row >= 0; row = hidden.indexOf(1, row)) {
    const start = row;
    while (hidden[row] === 1) row++;
    runs.push({ row: start, rows: row - start });
  }
  return runs;
}

function outlineOf(sheet: EngineSheet, rows: number): NonNullable<SheetSnapshot['outline']> {
  return outlineRuns([...sheet.outlineLevels(0, rows)].flatMap((level, row) => (level > 0 ? [{ row, level }] : [])));
}

function heightsOf(sheet: EngineSheet, rows: number): NonNullable<SheetSnapshot['rowHeights']> {
  return sheet
    .rowHeights(0, rows)
    .flatMap((pixels, row) => (pixels === undefined ? [] : [{ row, pixels, isFitted: !sheet.isRowHeightSet(row) }]));
}

function widthsOf(sheet: EngineSheet, columns: number): { column: number; pixels: number }[] {
  return Array.from({ length: columns }, (_, column) => ({ column, pixels: sheet.columnWidth(column) })).filter(
    ({ pixels }) => pixels !== usualWidth,
  );
}
