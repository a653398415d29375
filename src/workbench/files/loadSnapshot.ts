import type { Area, CellFormat, Engine, EngineSheet } from '../engine/Engine';
import type { SheetSnapshot, WorkbookSnapshot } from './WorkbookSnapshot';

/** Puts a workbook in the place of the one that is open, which is gone afterwards. */
export function loadSnapshot(engine: Engine, { is1904 = false, names = [], settings, sheets }: WorkbookSnapshot): void {
  const former = engine.sheets;
  former.forEach((sheet, place) => (sheet.name = `former ${place} ${sheet.id}`));
  const loaded = sheets.map((each) => loadSheet(engine.addSheet(each.name), each));
  const first = loaded.find((sheet) => sheet.visible);
  if (first) {
    engine.activateSheet(first.id);
    engine.select({ sheetId: first.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
  }
  for (const sheet of former) engine.deleteSheet(sheet.id);
  for (const { id } of engine.names) engine.deleteName(id);
  for (const { sheetName, ...name } of names) {
    const scope = engine.sheets.find((sheet) => sheet.name === sheetName);
    engine.putName({ ...name, ...(scope ? { sheetId: scope.id } : {}) });
  }
  engine.is1904 = is1904;
  engine.settings.clear();
  for (const [key, value] of settings ?? []) engine.settings.set(key, value);
}

function loadSheet(sheet: EngineSheet, snapshot: SheetSnapshot): EngineSheet {
  sheet.write(snapshot.area, snapshot.contents);
  for (const { column, pixels } of snapshot.columnWidths) sheet.setColumnWidth(column, 1, pixels);
  for (const { area, format } of formatRuns(snapshot)) sheet.format(area, format);
  for (const { row, pixels, isFitted } of snapshot.rowHeights ?? [])
    if (!isFitted) sheet.setRowHeight({ row, rows: 1 }, pixels);
  sheet.page = snapshot.page ?? {};
  sheet.tabColour = snapshot.tabColour ?? null;
  sheet.hasGridlines = snapshot.hasGridlines ?? true;
  if (snapshot.frozen.rows > 0 || snapshot.frozen.columns > 0)
    sheet.freeze(snapshot.frozen.rows, snapshot.frozen.columns);
  for (const { area, name } of snapshot.tables) sheet.addTable(area, name);
  for (const rule of [...(snapshot.formatRules ?? [])].reverse()) sheet.addFormatRule(rule);
  for (const validation of snapshot.validations ?? []) sheet.putValidation(validation);
  sheet.merge(snapshot.merges ?? []);
  for (const { level, ...span } of snapshot.outline ?? []) sheet.setOutlineLevel(span, level);
  sheet.hideRows(snapshot.hiddenRows ?? [], true);
  for (const column of snapshot.hiddenColumns ?? []) sheet.hideColumns(column, 1, true);
  if (snapshot.filter) sheet.filters.set('', { area: snapshot.filter, criteria: new Map() });
  for (const [key, value] of snapshot.properties ?? []) sheet.properties.set(key, value);
  for (const area of snapshot.unlocked ?? []) sheet.lock(area, false);
  sheet.isProtected = snapshot.isProtected ?? false;
  sheet.isVeryHidden = snapshot.isVeryHidden ?? false;
  if (!snapshot.visible) sheet.visible = false;
  return sheet;
}

/** Equal formats below each other are set in one go: a ledger has a few runs, not hundreds of thousands. */
function formatRuns({ area, formats }: SheetSnapshot): { area: Area; format: CellFormat }[] {
  const runs: { area: Area; format: CellFormat }[] = [];
  for (let right = 0; right < area.columns; right++) {
    for (let down = 0; down < area.rows;) {
      const format = formats[down]?.[right] ?? {};
      const key = JSON.stringify(format);
      let end = down + 1;
      while (end < area.rows && JSON.stringify(formats[end]?.[right] ?? {}) === key) end++;
      const run = { row: area.row + down, column: area.column + right, rows: end - down, columns: 1 };
      if (key !== '{}') runs.push({ area: run, format });
      down = end;
    }
  }
  return runs;
}
