import type { Settings } from '../../../src/core/abc/Settings';
import { nativeGrid } from '../../../src/sheets/native/nativeGrid';
import { nativeInputs } from '../../../src/sheets/native/nativeInputs';
import type { NativeRowKind } from '../../../src/sheets/native/nativeRows';
import { nativeJudgement, nativePlaces } from './nativeExample';

function inputs(indicators: number, settings: Partial<Settings>, kind: NativeRowKind, tier = 0) {
  const judgement = nativeJudgement(indicators, settings);
  const grid = nativeGrid(judgement, nativePlaces(indicators));
  return nativeInputs(judgement, { kind, tier, step: 0 }, grid);
}

describe('what may be edited in the limits block', () => {
  it('is one ratio for all that is cut by the count of customers', () => {
    const follows = { formula: '=$C$5' };
    expect(inputs(2, {}, 'part', 1)).toEqual([2, follows, follows]);
  });

  it('is a ratio of its own for the score where the letters are shares of the value', () => {
    expect(inputs(2, { method: 'value', ratio: [80, 15, 5] }, 'part')).toEqual([80, { formula: '=$C$4' }, 1]);
    expect(inputs(2, { method: 'value', ratio: [80, 20] }, 'part', 2)).toEqual([null, { formula: '=$C$6' }, 2]);
  });

  it('is every indicator by its own limits', () => {
    const limits = { scale: [90, 50], contribution: [8] };
    expect(inputs(2, { method: 'limits', limits }, 'limit', 1)).toEqual([50, null, null]);
    expect(inputs(2, { method: 'limits', limits }, 'part')).toEqual([null, null, 1]);
  });

  it('is a weight for each indicator and the decisions that hold', () => {
    expect(inputs(3, { weights: { contribution: 2 } }, 'weight')).toEqual([1, 2, 1]);
    const table = { combination: 'table', decisions: { AB: 'E', AC: 'A' } } as const;
    expect(inputs(2, table, 'decision', 0)).toEqual(['AC', 'A']);
    expect(inputs(2, table, 'decision', 1)).toEqual([null, null]);
  });
});
