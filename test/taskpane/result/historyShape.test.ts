import { historyShape } from '../../../src/taskpane/result/historyShape';

describe('historyShape', () => {
  it('draws each amount in its share of the largest, up from the zero line', () => {
    expect(historyShape({ history: [50, 100, 0], trend: undefined })).toEqual({
      bars: [
        { top: 0.5, height: 0.5, isNegative: false },
        { top: 0, height: 1, isNegative: false },
        { top: 1, height: 0, isNegative: false },
      ],
      zero: 1,
      line: undefined,
    });
  });

  it('lets a return hang below the zero line', () => {
    const shape = historyShape({ history: [60, -20], trend: undefined })!;
    expect(shape.zero).toBe(0.75);
    expect(shape.bars[1]).toEqual({ top: 0.75, height: 0.25, isNegative: true });
  });

  it('lays the trend on the tops of amounts that grow evenly', () => {
    const shape = historyShape({ history: [10, 20, 30, 40], trend: { slope: 0.4, t: 9, direction: 'growing' } })!;
    expect(shape.line!.first).toBeCloseTo(shape.bars[0]!.top, 12);
    expect(shape.line!.last).toBeCloseTo(shape.bars[3]!.top, 12);
  });

  it('draws no line where the trend is not clear', () => {
    expect(historyShape({ history: [10, 20], trend: { slope: 0.4, t: 1, direction: 'level' } })!.line).toBeUndefined();
  });

  it('keeps a trend that falls below zero inside the picture', () => {
    const shape = historyShape({ history: [100, 0, 0, 0], trend: { slope: -1.2, t: -3, direction: 'shrinking' } })!;
    expect(shape.line!.last).toBe(1);
    expect(shape.zero).toBeLessThan(1);
  });

  it('draws nothing where there is nothing but zeros', () => {
    expect(historyShape({ history: [0, 0, 0], trend: undefined })).toBeUndefined();
    expect(historyShape({ history: [], trend: undefined })).toBeUndefined();
  });
});
