import { leftOutReasons, type LeftOutReason } from '../../../src/core/intake/CustomerTable';
import { reconciledRows } from '../../../src/taskpane/check/reconciledRows';

const none = Object.fromEntries(leftOutReasons.map((reason) => [reason, 0])) as Record<LeftOutReason, number>;
const rows = { ...none, hidden: 2, totalRow: 1 };
const amounts = [{ read: 100, used: 60, leftOut: { ...none, hidden: -10, totalRow: 50 } }];

describe('reconciledRows', () => {
  it('begins with what was read, names the reasons that occur, and ends with what is used', () => {
    expect(reconciledRows({ rows, amounts }, { rowsRead: 10, rowsUsed: 7 })).toEqual([
      { part: 'read', figures: [10, 100] },
      { part: 'hidden', figures: [-2, 10] },
      { part: 'totalRow', figures: [-1, -50] },
      { part: 'used', figures: [7, 60] },
    ]);
  });

  it('adds up from top to bottom in every column', () => {
    const shown = reconciledRows({ rows, amounts }, { rowsRead: 10, rowsUsed: 7 });
    for (const column of [0, 1]) {
      const figures = shown.map(({ figures: each }) => each[column]!);
      expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(figures.at(-1));
    }
  });

  it('never shows a minus before nothing', () => {
    const leftOut = { ...none };
    const [, hidden] = reconciledRows(
      { rows, amounts: [{ read: 1, used: 1, leftOut }] },
      { rowsRead: 10, rowsUsed: 7 },
    );
    expect(Object.is(hidden!.figures[1], 0)).toBe(true);
  });
});
