/** Points of A4 within margins of 12 mm. */
const paper = { long: 842 - 68, short: 595 - 68 } as const;
/** Excel lays rows out in whole pixels of the printer: a page holds a little less than it should. */
const slack = 0.98;
/** Excel's standard font: a digit is 7 pixels wide, a cell has 5 pixels of padding, a pixel is 3/4 of a point. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

interface Pages {
  /** Of all rows, in points; 0 where a row is hidden. */
  readonly heights: readonly number[];
  /** Of the columns, in characters; the page is as wide as all together. */
  readonly widths: readonly number[];
  readonly orientation: 'landscape' | 'portrait';
  /** Rows that begin a page whatever fits. */
  readonly wanted: readonly number[];
  /** Rows that begin a block, which a page should not part. */
  readonly blocks: readonly number[];
  /** Points that repeated rows take on each page but the first. */
  readonly repeated: number;
}

/** Rows that begin a new page, in their order: those that are wanted, and the blocks that would not end on the page before. */
export function pageBreaks({ heights, widths, orientation, wanted, blocks, repeated }: Pages): number[] {
  const [across, down] = orientation === 'landscape' ? [paper.long, paper.short] : [paper.short, paper.long];
  const width = widths.reduce((sum, each) => sum + pointsOf(each), 0);
  const room = ((down * width) / across) * slack;
  const high = (from: number, to: number) => heights.slice(from, to).reduce((sum, each) => sum + each, 0);
  const starts = [...new Set([...blocks, ...wanted])].sort((one, other) => one - other);
  const breaks: number[] = [];
  starts.forEach((start, index) => {
    const begin = breaks.at(-1);
    const end = starts[index + 1] ?? heights.length;
    const filled = begin === undefined ? high(0, end) : repeated + high(begin, end);
    const isFirst = start === 0 || (begin === undefined && high(0, start) === 0);
    if (wanted.includes(start) || (filled > room && !isFirst)) breaks.push(start);
  });
  return breaks;
}
