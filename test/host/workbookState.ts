import type { EngineName, EngineSheet } from '../../src/workbench/engine/Engine';
import type { OpenWorkbook } from './openWorkbook';

/** Everything that a user could lose, or find added, as plain data. */
export interface WorkbookState {
  /** By id, in the order of the sheets. */
  readonly sheets: Readonly<Record<string, unknown>>;
  readonly settings: unknown;
  readonly names: readonly EngineName[];
  /** Who listens to what. */
  readonly listenedTo: readonly string[];
}

/** The state of a whole workbook, calculated; without what has moved on by itself, as the selection. */
export async function workbookState({ engine, host }: OpenWorkbook): Promise<WorkbookState> {
  await engine.calculated();
  return {
    sheets: Object.fromEntries(engine.sheets.map((sheet) => [sheet.id, sheetState(sheet)])),
    settings: Object.fromEntries(engine.settings),
    names: engine.names.map((name) => ({ ...name })),
    listenedTo: [...host.listenedTo].sort(),
  };
}

function sheetState(sheet: EngineSheet): unknown {
  const area = sheet.usedArea(false);
  return {
    name: sheet.name,
    isShown: sheet.visible,
    isVeryHidden: sheet.isVeryHidden,
    isProtected: sheet.isProtected,
    cells: sheet.usedArea(true),
    values: area && sheet.values(area),
    formulas: area && sheet.formulas(area),
    formats: area && trimmed(sheet.numberFormats(area)),
    looks: area && sheet.formats(area).map((line) => line.map((look) => ({ numberFormat: null, ...look }))),
    spills: [...sheet.spills].map((spill) => JSON.stringify(spill)).sort(),
    merges: sheet.merges,
    frozen: sheet.frozen,
    page: sheet.page,
    properties: Object.fromEntries(sheet.properties),
    tables: sheet.tables.map(({ name, area: place }) => ({ name, place })),
    filters: [...sheet.filters.keys()],
    charts: sheet.charts,
    rules: sheet.formatRules.map(({ id: _id, ...rule }) => rule),
  };
}

function trimmed(formats: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return formats.map((line) => line.map((format) => format || 'General'));
}
