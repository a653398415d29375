import type { Judgement } from '../../core/abc/Judgement';
import type { Words } from '../../locales/Words';
import { customersHeaderRow, type CustomersLayout } from './customersLayout';
import type { NativeFormulas } from '../native/nativeFormulas';
import type { ReportInput } from './ReportInput';
import { handCheck } from './handCheck';
import { rangeAddress } from '../rangeAddress';
import type { BlockSpec, SheetSpec, TextColoursSpec } from '../SheetSpec';
import { stabilityColours } from './stabilityColours';
import type { TableColumn } from './TableColumn';
import { tableBlocks } from './tableBlocks';
import { tableWidths } from './tableWidths';
import { tierColours } from '../tierColours';

/** What `reportSheets` has worked out about the ranked customers before it draws them. */
export interface CustomersParts {
  readonly columns: readonly TableColumn[];
  readonly layout: CustomersLayout;
  readonly native?: NativeFormulas;
}

/**
 * The sheet of the ranked customers: a native table with the reason for each tier, its header and the names kept in view and
 * repeated on every printed page. With the form "formulas" tier, profile and score are live `ABC.*` formulas left of the table.
 */
export function customersSheet(
  input: ReportInput,
  { columns, layout, native }: CustomersParts,
  names: { readonly overview: string; readonly customers: string },
  words: Words,
): SheetSpec {
  const { judgement, source, form, day } = input;
  const { data, tableColumn, shown } = layout;
  const title = words('sheet.customersTitle', { sheet: source.sheetName, address: source.address, day });
  const note = words(`sheet.note.${form}`, { sheet: names.overview, day });
  const held = columns.find(({ key }) => key === 'byHand')?.header;
  const isLive = form !== 'values' && held !== undefined;
  const notes = isLive ? [note, words('sheet.note.held', { column: held })] : [note];
  const coloured = (column: number, rules: TextColoursSpec['rules']): TextColoursSpec => {
    return { row: data.row, column, rows: data.rows, columns: 1, rules };
  };
  const tierKeys = (['tier', 'computedTier', 'byHand'] as const).filter(layout.has);
  return {
    name: names.customers,
    columnWidths: tableWidths(columns, judgement.customers),
    blocks: [
      { row: 0, column: 0, style: 'title', cells: [[title]] },
      { row: 1, column: 0, style: 'note', cells: [[notes.join(words('reason.sentenceSeparator'))]] },
      ...(isLive ? [handBlock(judgement, layout, words)] : []),
      ...tableBlocks(judgement, columns, layout, native ? { native } : form === 'formulas' ? 'formulas' : 'values'),
    ],
    tables: [
      {
        name: 'AbcTiers',
        row: customersHeaderRow,
        column: tableColumn,
        rows: data.rows + 1,
        columns: data.columns - tableColumn,
      },
    ],
    charts: [],
    textColours: [
      ...tierKeys.map((key) => coloured(layout.at(key), tierColours)),
      ...(layout.has('stability') ? [coloured(layout.at('stability'), stabilityColours(words))] : []),
    ],
    freeze: { rows: customersHeaderRow + 1, columns: layout.at('name') + 1 },
    print: {
      orientation: 'landscape',
      titleRows: { row: customersHeaderRow, rows: 1 },
      area: { row: 0, column: 0, rows: data.row + data.rows, columns: shown },
    },
  };
}

/** Right above the header of the tiers set by hand, where whoever types there sees it. */
function handBlock({ structure }: Judgement, { data, at }: CustomersLayout, words: Words): BlockSpec {
  const column = at('byHand');
  const tiers = structure.map(({ tier }) => tier);
  const formula = handCheck(rangeAddress({ ...data, column, columns: 1 }), tiers, words);
  return { row: customersHeaderRow - 1, column, style: 'note', cells: [[{ formula }]] };
}
