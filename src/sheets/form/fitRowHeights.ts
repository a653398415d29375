import type { Rectangle } from '../rangeAddress';
import type { BlockSpec, SheetSpec } from '../SheetSpec';
import { textWidth } from '../texts/textWidth';

type Heights = NonNullable<SheetSpec['rowHeights']>;

/** Points: a line of text in the tallest font of the forms, what is free above and below it, and a row of one line. */
const line = 15.5;
const around = 2;
const single = line + around;
/** Letters are narrower than the digits that widths are counted in; headers are bold. */
const narrowness = { plain: 0.94, header: 1.05 } as const;

/**
 * Heights of a form's rows in points: what was asked for, and never less than its fixed texts need, for Excel fits no row to merged
 * cells.
 * @param widths of the columns, in characters
 */
export function fitRowHeights(
  blocks: readonly BlockSpec[],
  merges: readonly Rectangle[],
  widths: readonly number[],
  asked: Heights,
): number[] {
  const rows = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length));
  const heights = Array<number>(rows).fill(single);
  for (const { row, rows: count, height } of asked) heights.fill(height, row, row + count);
  const spans = new Map(merges.map(({ row, column, columns }) => [`${row} ${column}`, columns]));
  for (const { row, column, cells, style, wraps } of blocks) {
    if (!wraps) continue;
    cells.forEach((texts, down) =>
      texts.forEach((text, right) => {
        if (typeof text !== 'string') return;
        const [at, first] = [row + down, column + right];
        const last = first + (spans.get(`${at} ${first}`) ?? 1);
        const width = widths.slice(first, last).reduce((sum, each) => sum + each, 0);
        const lines = linesOf(text, width / (style === 'header' ? narrowness.header : narrowness.plain));
        heights[at] = Math.max(heights[at]!, lines * line + around);
      }),
    );
  }
  return heights;
}

/** Words are kept whole as Excel keeps them; full-width characters may be parted anywhere. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let left = 0;
    for (const word of paragraph.match(/[^\s\u2e80-\uffff]+\s*|[\u2e80-\uffff]\s*|\s+/gu) ?? []) {
      if (left < textWidth(word.trimEnd())) {
        lines += Math.max(1, Math.ceil(textWidth(word.trimEnd()) / width));
        left = width;
      }
      left -= textWidth(word);
    }
  }
  return Math.max(1, lines);
}
