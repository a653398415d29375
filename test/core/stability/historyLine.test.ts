import { historyLine, type HistoryLine } from '../../../src/core/stability/historyLine';
import oracle from '../../oracle/rhythm.json';

describe('the line through a history', () => {
  it.each(oracle.histories)('leaves of $history what R leaves', ({ history, detrended, slope, t }) => {
    const line = historyLine(Float64Array.from(history)) as HistoryLine;
    expect(line.deviation).toBeCloseTo(detrended, 12);
    expect(line.slopeError).toBeCloseTo(slope / t, 12);
  });

  it('has no periods of another length', () => {
    expect(historyLine(Float64Array.of(1, 2, 3), Float64Array.of(1, 2))).toEqual({
      unknown: 'badShape',
      need: 3,
      have: 2,
    });
  });
});
