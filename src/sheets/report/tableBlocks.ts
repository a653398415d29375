import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Judgement } from '../../core/abc/Judgement';
import { customersHeaderRow, type CustomersLayout } from './customersLayout';
import { judgementFormulas } from '../judgementFormulas';
import type { NativeFormulas } from '../native/nativeFormulas';
import { handTier } from './handTier';
import { rangeAddress } from '../rangeAddress';
import type { BlockSpec, CellSpec } from '../SheetSpec';
import type { ColumnKey, TableColumn } from './TableColumn';
import { uniqueHeaders } from './uniqueHeaders';

/** What formulas give in a row of the table, by column. */
type RowFormulas = readonly (((row: number) => string) | undefined)[];

/**
 * The ranked customers, one row each, customers that are not judged at the end. As values all are columns of the table. As `ABC.*`
 * formulas tier, profile and score spill beside it, one formula a column, over the table's own numbers; as native ones they
 * stand in every row. In both, a tier set by hand goes before the one that the formulas give; what is no tier does not.
 * @param formulas the native ones, where they are wanted
 */
export function tableBlocks(
  judgement: Judgement,
  columns: readonly TableColumn[],
  layout: CustomersLayout,
  form: 'values' | 'formulas' | { readonly native: NativeFormulas },
): BlockSpec[] {
  const { data, tableColumn } = layout;
  const names = uniqueHeaders(columns.map(({ header }) => header));
  const byRow = form === 'values' ? [] : rowFormulas(judgement, columns, layout, form);
  const spills = form === 'formulas' ? spillFormulas(judgement, layout) : new Map<number, string>();
  const block = (from: number, to: number): BlockSpec => {
    const part = columns.slice(from, to);
    return {
      row: data.row,
      column: from,
      cells: judgement.customers.map((customer, index) =>
        part.map((column, each): CellSpec => {
          const formula = byRow[from + each]?.(data.row + index);
          return formula === undefined ? column.cell(customer, index) : { formula };
        }),
      ),
      formats: part.map(({ format }) => format),
      align: part.map(({ align }) => align),
      // Rows of several lines begin at one height in all columns.
      wraps: true,
    };
  };
  const beside = columns.slice(0, tableColumn).map((_, column): BlockSpec => {
    const formula = spills.get(column);
    if (formula === undefined) return block(column, column + 1);
    const { format, align } = columns[column]!;
    return {
      row: data.row,
      column,
      cells: [[{ formula }]],
      formats: [format],
      align: [align],
      spill: { rows: data.rows, columns: 1 },
      wraps: true,
    };
  });
  return [
    // A filter button covers the right end of a header: numbers' headers stand in the middle.
    {
      row: customersHeaderRow,
      column: 0,
      style: 'header',
      cells: [names],
      align: columns.map(({ align }) => align && 'center'),
      wraps: true,
    },
    ...beside,
    block(tableColumn, columns.length),
  ];
}

/** The first column that the figures decide: the tier itself, where nothing is held against them. */
function computedKey({ has }: CustomersLayout): ColumnKey {
  return has('computedTier') ? 'computedTier' : 'tier';
}

function spillFormulas(judgement: Judgement, layout: CustomersLayout): Map<number, string> {
  const numbers = rangeAddress({
    ...layout.data,
    column: layout.indicators[0]!,
    columns: judgement.indicators.length,
  });
  const { tier, profile, score } = judgementFormulas(numbers, judgement);
  if (tier === undefined) throw new Error('Letters decide: no formula gives these tiers.');
  const formulas = new Map([
    [layout.at(computedKey(layout)), tier],
    [layout.at('profile'), profile],
  ]);
  if (score !== undefined) formulas.set(layout.at('score'), score);
  return formulas;
}

function rowFormulas(
  { structure }: Judgement,
  columns: readonly TableColumn[],
  layout: CustomersLayout,
  form: 'formulas' | { readonly native: NativeFormulas },
): RowFormulas {
  const letters = structure.map(({ tier }) => tier).join('');
  const inForce = (row: number) => {
    const at = (key: ColumnKey) => cellAddress(row, layout.at(key));
    return handTier(at('byHand'), at('computedTier'), letters);
  };
  const native = form === 'formulas' ? undefined : form.native;
  let helper = 0;
  return columns.map(({ key }) => {
    if (key === 'tier' && layout.has('computedTier')) return inForce;
    if (key === computedKey(layout)) return native?.tier;
    if (key === 'profile') return native?.profile;
    if (key === 'score') return native?.score;
    return key === 'helper' ? native?.helpers[helper++] : undefined;
  });
}
