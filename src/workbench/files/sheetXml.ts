import type { CellValidation } from '../engine/CellValidation';
import { validationsIn, validationsXml } from './fileValidations';
import type { SheetSnapshot } from './WorkbookSnapshot';
import { attributeIn } from './xml';

/** What exceljs leaves out of a sheet's own part, or loses of it. */
export interface SheetXml {
  /** 0-based rows whose height somebody set. */
  readonly setRows: ReadonlySet<number>;
  readonly validations: readonly CellValidation[];
  /** 0-based rows that begin a new page. */
  readonly rowBreaks: readonly number[];
}

/** The parts of a sheet that may follow its conditional formats, in the order that Excel minds. */
const parts = [
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export function needsSheetXml({ outline = [], page, rowHeights = [], validations = [] }: SheetSnapshot): boolean {
  const hasFitted = rowHeights.some(({ isFitted }) => isFitted);
  return hasFitted || validations.length > 0 || outline.length > 0 || (page?.rowBreaks?.length ?? 0) > 0;
}

export function addSheetXml(xml: string, sheet: SheetSnapshot, customFunctions: readonly string[]): string {
  const { page, rowHeights = [], validations = [] } = sheet;
  const fitted = new Set(rowHeights.flatMap(({ isFitted, row }) => (isFitted ? [row] : [])));
  const breaks = [...(page?.rowBreaks ?? [])].sort((one, other) => one - other);
  const tags = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const count = `count="${breaks.length}" manualBreakCount="${breaks.length}"`;
  const marked = markCollapsed(unmark(xml, fitted), sheet);
  const checked = insertPart(marked, 'dataValidations', validationsXml(validations, customFunctions));
  return insertPart(checked, 'rowBreaks', tags && `<rowBreaks ${count}>${tags}</rowBreaks>`);
}

export function readSheetXml(xml: string): SheetXml {
  const [, breaks = ''] = /<rowBreaks[^>]*>([\s\S]*?)<\/rowBreaks>/.exec(xml) ?? [];
  return {
    setRows: setRowsIn(xml),
    validations: validationsIn(xml),
    rowBreaks: (breaks.match(/<brk\s[^>]*>/g) ?? []).flatMap((tag) => Number(attributeIn(tag, 'id') ?? NaN) || []),
  };
}

/** Puts a part where Excel has it; rules of conditional formats have an "extLst" of their own. */
export function insertPart(sheet: string, name: (typeof parts)[number], part: string): string {
  if (part === '') return sheet;
  const later = new RegExp(`<(?:${parts.slice(parts.indexOf(name) + 1).join('|')})[\\s/>]|</worksheet>`);
  const start = Math.max(0, sheet.indexOf('</sheetData>'), sheet.lastIndexOf('</conditionalFormatting>'));
  const place = start + sheet.slice(start).search(later);
  return sheet.slice(0, place) + part + sheet.slice(place);
}

const setHeight = / customHeight="(?:1|true)"/;

/** Rows that follow their texts have a height in the file and no mark that somebody set it; exceljs marks them all. */
function unmark(sheet: string, fitted: ReadonlySet<number>): string {
  if (fitted.size === 0) return sheet;
  return sheet.replace(/<row r="(\d+)"[^>]*>/g, (tag, row: string) =>
    fitted.has(Number(row) - 1) ? tag.replace(setHeight, '') : tag,
  );
}

/** Excel marks the row below folded ones; exceljs marks these themselves. */
function markCollapsed(xml: string, { hiddenRows = [], outline = [] }: SheetSnapshot): string {
  if (outline.length === 0) return xml;
  const isHidden = (row: number) => hiddenRows.some((span) => row >= span.row && row < span.row + span.rows);
  const below = new Set(outline.flatMap(({ row, rows }) => (isHidden(row + rows - 1) ? [row + rows] : [])));
  const present = new Set<number>();
  const marked = xml.replace(/<row r="(\d+)"[^>]*>/g, (tag, number: string) => {
    const row = Number(number) - 1;
    present.add(row);
    const plain = tag.replace(/ collapsed="1"/, '');
    return below.has(row) ? plain.replace(/\s*(\/?)>$/, ' collapsed="1"$1>') : plain;
  });
  const missing = [...below].filter((row) => !present.has(row)).sort((one, other) => one - other);
  return missing.reduce((text, row) => insertRow(text, row), marked);
}

function insertRow(xml: string, row: number): string {
  const tag = `<row r="${row + 1}" collapsed="1"/>`;
  const next = [...xml.matchAll(/<row r="(\d+)"/g)].find(([, number]) => Number(number) > row + 1);
  const place = next ? next.index : xml.indexOf('</sheetData>');
  return place < 0 ? xml : xml.slice(0, place) + tag + xml.slice(place);
}

function setRowsIn(sheet: string): Set<number> {
  if (!sheet.includes(' customHeight="')) return new Set();
  const tags = (sheet.match(/<row\s[^>]*>/g) ?? []).filter((tag) => setHeight.test(tag));
  return new Set(tags.flatMap((tag) => Number(attributeIn(tag, 'r') ?? NaN) - 1));
}
