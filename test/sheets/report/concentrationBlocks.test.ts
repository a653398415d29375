import { createWords } from '../../../src/locales/createWords';
import { concentrationBlocks } from '../../../src/sheets/report/concentrationBlocks';
import { cellsOf } from '../cellsOf';
import { judgementFrom, tenCustomers } from '../judgementFrom';

describe('the concentration', () => {
  it('is counted and measured as judged', () => {
    const judgement = judgementFrom(['Sales'], [...tenCustomers, ['K11', 'Kapok', '']]);
    const grid = cellsOf({ blocks: concentrationBlocks(judgement, 0, 0, createWords('en-US')) });
    expect(grid.slice(1).map(([label, , value]) => [label, value])).toEqual([
      ['Customers judged', 10],
      ['Not judged', 1],
      ['Gini (0 equal, 1 uneven)', judgement.concentration!.gini],
      ['HHI (1 = one customer)', judgement.concentration!.hhi],
    ]);
  });

  it('is counted only where nothing lies above zero', () => {
    const judgement = { ...judgementFrom(['Sales'], tenCustomers), concentration: undefined };
    expect(cellsOf({ blocks: concentrationBlocks(judgement, 0, 0, createWords('zh-CN')) })).toHaveLength(3);
  });
});
