import { pageBreaks } from '../../../src/sheets/form/pageBreaks';

/** A page as wide as 170 characters holds about 600 points of height in landscape. */
const pages = {
  widths: Array<number>(17).fill(10),
  orientation: 'landscape',
  repeated: 0,
  wanted: [],
} as const;

describe('page breaks', () => {
  it('stand before the block that would not end on its page', () => {
    const heights = Array<number>(60).fill(20);
    expect(pageBreaks({ ...pages, heights, blocks: [0, 12, 24, 36, 48] })).toEqual([24, 48]);
    const higher = heights.map(() => 25);
    expect(pageBreaks({ ...pages, heights: higher, orientation: 'portrait', blocks: [0, 12, 24, 36, 48] })).toEqual([
      48,
    ]);
  });

  it('stand wherever one is wanted, and count rows that are repeated on every page but the first', () => {
    const heights = Array<number>(60).fill(20);
    expect(pageBreaks({ ...pages, heights, wanted: [12], blocks: [0, 12, 24, 36, 48] })).toEqual([12, 36]);
    expect(pageBreaks({ ...pages, heights, blocks: [0, 12, 24, 36, 48], repeated: 200 })).toEqual([24, 36, 48]);
  });

  it('let a block that is longer than a page begin where it stands when a page begins there anyway', () => {
    expect(pageBreaks({ ...pages, heights: Array<number>(60).fill(20), blocks: [0] })).toEqual([]);
  });
});
