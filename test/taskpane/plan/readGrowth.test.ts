import { readGrowth } from '../../../src/taskpane/plan/readGrowth';

describe('a growth that was typed beside a per cent sign', () => {
  it.each([
    ['8', 0.08],
    ['8%', 0.08],
    [' ８％ ', 0.08],
    ['8 %', 0.08],
    ['-5', -0.05],
    ['0', 0],
    ['12.5', 0.125],
    ['1,000', 10],
  ])('is read from "%s" as %d', (text, value) => {
    expect(readGrowth(text)).toEqual({ value, isDoubtful: false });
  });

  it.each(['abc', '', '%', '8%%', '12,5', '8 of 100'])('is not read from "%s"', (text) => {
    expect(readGrowth(text).value).toBeNaN();
  });

  it('is doubtful below one per cent, unless the sign was typed as well', () => {
    expect(readGrowth('0.08')).toEqual({ value: 0.0008, isDoubtful: true });
    expect(readGrowth('-0.5').isDoubtful).toBe(true);
    expect(readGrowth('0.5%')).toEqual({ value: 0.005, isDoubtful: false });
  });
});
