import type { RawCell, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { saysNobody } from '../words/saysNobody';
import { totalParts, type TotalParts } from '../words/totalParts';
import { foldedKey } from './foldedKey';
import type { SubtotalGroup } from './SubtotalGroup';

/** Words of ledgers and of sums of sums: nobody says them of a sale. */
const ofBooks = /[本当]|累计|[承接转过]|grand|sub|running|page/i;

/** The columns beside the key that may name a total. */
export interface TotalColumns {
  readonly key: RawColumn;
  /** Counts where there is no key of the row's own. */
  readonly name?: RawColumn | undefined;
  /** Says "total" of any row. */
  readonly date?: RawColumn | undefined;
  /** Columns without a part: what they say of a row that names a customer may be about a product, and has to be proven. */
  readonly labels: readonly RawColumn[];
  /** 1 where the key was blank but for a merged block. */
  readonly merged?: Uint8Array | undefined;
}

/** A column that is gone through from the top. */
class Labels {
  parts: TotalParts | undefined;
  /** The last text that spoke of no total. */
  above = '';
  /** Whether "Total" stood on a row that is none: there it is what a product or a brand is called. */
  isBareName = false;
  private before: RawCell | undefined;

  constructor(
    readonly column: RawColumn,
    readonly kind: 'name' | 'date' | 'label',
  ) {}

  /** What the cell says of a total; a cell like the one before is not read again. */
  read(row: number): TotalParts | undefined {
    const cell = this.column.cells[row];
    if (cell === this.before) return this.parts;
    this.before = cell;
    const isText = typeof cell === 'string' && cell !== '';
    this.parts = isText && cell !== this.column.header ? totalParts(cell) : undefined;
    if (isText && this.parts === undefined) this.above = cell;
    return this.parts;
  }
}

/**
 * Tells total rows by what stands on them, beside the key or in it. Rows are to be asked for from the top, and `named` to be
 * kept up to date.
 */
export class LabelledTotals {
  /** The last row that names a customer. */
  named = -1;
  /** The last row that something beside the key made a total. */
  private last = -2;
  private readonly all: readonly Labels[];

  constructor(
    private readonly columns: TotalColumns,
    private readonly group: SubtotalGroup,
  ) {
    const { name, date, labels } = columns;
    this.all = [
      ...(date ? [new Labels(date, 'date')] : []),
      ...(name ? [new Labels(name, 'name')] : []),
      ...labels.map((column) => new Labels(column, 'label')),
    ];
  }

  /** The cell beside the key that makes a total of the row. */
  beside(row: number): RawCell | undefined {
    for (const each of this.all) {
      const parts = each.read(row);
      if (parts === undefined || !this.isTotal(each, parts, row)) continue;
      this.last = row;
      return each.column.cells[row];
    }
    return undefined;
  }

  /** Whether a key that could be a customer's is a total: by its name, that of the customer right above, or by its sum. */
  isKey(row: number, key: string): boolean {
    const { kind, rest } = totalParts(key)!;
    // "Total Wine" below "Wine" is a shop of its own unless it repeats his sum.
    const repeats = () => this.group.isTotalOf(row, cellText(this.columns.key.cells[this.named]), 1);
    if (this.isOfThoseAbove(rest)) return kind !== 'start' || repeats();
    return kind === 'end' && this.group.isTotal(row, key);
  }

  private isTotal(labels: Labels, parts: TotalParts, row: number): boolean {
    const { column, kind, above } = labels;
    const isCertain = parts.kind === 'whole' || parts.kind === 'bare' || parts.kind === 'named';
    if (kind === 'date') return isCertain;
    const key = cellText(this.columns.key.cells[row]);
    const isNobodys = key === '' || saysNobody(key);
    if (kind === 'label' && parts.kind === 'whole' && (isNobodys || ofBooks.test(cellText(column.cells[row]))))
      return true;
    if (isNobodys || (kind === 'name' && this.columns.merged?.[row] === 1)) {
      if (isCertain || this.isOfThoseAbove(parts.rest)) return true;
      if (kind === 'label' && isAlike(parts.rest, above)) return true;
      return parts.kind === 'end' && this.group.isTotal(row, cellText(column.cells[row]));
    }
    if (kind === 'name') return false;
    // A remark may say "合计" of a sale: it is a total when it adds up, or goes on below one.
    if (parts.kind === 'whole') {
      return this.last === row - 1 || this.group.isTotalOf(row, key, 1) || this.group.isUnnamedTotal(row);
    }
    const isTotal =
      (isAlike(parts.rest, above) && this.group.isTotalOf(row, key, 1)) ||
      this.closes(row, key, parts, labels.isBareName || parts.kind !== 'bare' ? 2 : 1);
    if (!isTotal && parts.kind === 'bare') labels.isBareName = true;
    return isTotal;
  }

  /** Whether a row that names a customer is his total: the label says so, or he ends here and the row repeats his sum. */
  private closes(row: number, key: string, { rest }: TotalParts, leastRows: number): boolean {
    const name = cellText(this.columns.name?.cells[row]);
    if (isAlike(rest, key) || isAlike(rest, name)) return true;
    if (cellText(this.columns.key.cells[row + 1]) === key) return false;
    return this.group.isTotalOf(row, key, leastRows);
  }

  private isOfThoseAbove(rest: string): boolean {
    if (this.named < 0) return false;
    const { key, name } = this.columns;
    return isAlike(rest, cellText(key.cells[this.named])) || isAlike(rest, cellText(name?.cells[this.named]));
  }
}

function isAlike(rest: string, text: string): boolean {
  return rest !== '' && text !== '' && foldedKey(rest) === foldedKey(text);
}
