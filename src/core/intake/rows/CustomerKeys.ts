import type { RawCell } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { saysNobody } from '../words/saysNobody';
import { totalParts } from '../words/totalParts';
import { rowMarks } from './rowMarks';

/** What a key may say besides a customer or a `rowMarks`: the rest of its row tells whether it is one. */
export const keyMarks = { perhapsTotal: -5, perhapsHeader: -6 } as const;

/** Excel keeps 15 digits of a number; the rest of an id is lost. */
const afterSafeIds = 1e15;

/** The customers by their keys, numbered in the order of first appearance. */
export class CustomerKeys {
  readonly ids: string[] = [];
  /** Row of each customer's first appearance. */
  readonly firstRows: number[] = [];
  /** Rows on which a number of more than 15 digits first tells a customer. */
  readonly rounded: number[] = [];
  /** Rows on which another way of writing a key that is known first stands. */
  readonly joined: number[] = [];
  /** The customers by the texts of their keys. */
  private readonly byText = new Map<string, number>();
  /** Cells as they are: their texts are made and looked up on first sight only. */
  private readonly seen = new Map<RawCell, number>();
  private readonly keptLabels = new Map<string, number>();
  private cellBefore: RawCell | undefined;
  private markBefore: number = rowMarks.noCustomer;

  /** @param header of the key column: a key that says it may be the header again */
  constructor(private readonly header: string) {}

  /** The customer that a key names, or one of `rowMarks` or `keyMarks`. */
  markOf(cell: RawCell, row: number): number {
    // The lines of one invoice stand together: a cell like the one before is not looked up.
    if (cell === this.cellBefore) return this.markBefore;
    let mark = this.seen.get(cell);
    if (mark === undefined) {
      mark = this.judge(cell, row);
      this.seen.set(cell, mark);
    }
    this.cellBefore = cell;
    this.markBefore = mark;
    return mark;
  }

  /** The customer of a label that could have been something else. */
  keep(label: RawCell, row: number): number {
    const id = cellText(label);
    return this.keptLabels.get(id) ?? this.enrol(id, row, this.keptLabels);
  }

  private judge(cell: RawCell, row: number): number {
    const text = cellText(cell);
    const known = this.byText.get(text);
    if (known !== undefined) {
      if (known >= 0) this.joined.push(row);
      return known;
    }
    if (text === '' || (typeof cell === 'string' && saysNobody(text))) return rowMarks.noCustomer;
    const mark = text === this.header ? keyMarks.perhapsHeader : typeof cell === 'string' ? labelMark(text) : undefined;
    if (mark === undefined) {
      if (typeof cell === 'number' && Math.abs(cell) >= afterSafeIds) this.rounded.push(row);
      return this.enrol(text, row, this.byText);
    }
    this.byText.set(text, mark);
    return mark;
  }

  private enrol(id: string, row: number, book: Map<string, number>): number {
    book.set(id, this.ids.length);
    this.firstRows.push(row);
    return this.ids.push(id) - 1;
  }
}

function labelMark(text: string): number | undefined {
  const kind = totalParts(text)?.kind;
  if (kind === undefined) return undefined;
  return kind === 'end' || kind === 'start' ? keyMarks.perhapsTotal : rowMarks.total;
}
