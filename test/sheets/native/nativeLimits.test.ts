import { createWords } from '../../../src/locales/createWords';
import { nativeLimits, nativeLimitsSize } from '../../../src/sheets/native/nativeLimits';
import { cellsOf, shown } from '../cellsOf';
import { nativeJudgement, nativePlaces } from './nativeExample';

describe.each(['en-US', 'zh-CN'] as const)('the limits block in %s', (language) => {
  const words = createWords(language);

  it('fills the cells that its size says, and no other', () => {
    for (const [indicators, combination] of [
      [1, 'rank'],
      [2, 'table'],
      [3, 'ordered'],
      [3, 'best'],
    ] as const) {
      // prettier-ignore
      for (const method of ['count', 'value', 'limits'] as const) {
        const judgement = nativeJudgement(indicators, {
          method,
          combination,
          limits: { scale: [50], contribution: [9, 5], brandShare: [2] },
        });
        const blocks = nativeLimits(judgement, nativePlaces(indicators), words);
        const grid = cellsOf({ blocks });
        const { rows, columns } = nativeLimitsSize(judgement);
        expect(grid).toHaveLength(1 + rows);
        expect(grid[0]).toBeUndefined();
        expect(Math.max(...grid.slice(1).map((line) => line.length))).toBe(1 + columns);
        const labels = grid.slice(1).map((line) => String(shown(line[1])));
        expect(labels.filter((label) => label.startsWith('sheet.') || label.includes('{{') || label === 'null')).toEqual([]);
        expect(new Set(labels).size).toBeGreaterThan(rows - 6);
      }
    }
  });

  it('colours what may be edited, and nothing that is computed', () => {
    const blocks = nativeLimits(nativeJudgement(2, { weights: { scale: 3 } }), nativePlaces(2), words);
    const inputs = blocks.filter(({ style }) => style === 'input').flatMap(({ cells }) => cells.flat());
    expect(inputs).toEqual([3, 1, 1, 2, 2]);
  });
});
