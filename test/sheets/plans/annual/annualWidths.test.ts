import { annualWidths } from '../../../../src/sheets/plans/annual/annualWidths';
import { planInput } from '../planInput';

const widthsFor = (base: number) => annualWidths(planInput({ customer: { base } }));

describe('widths of an annual plan', () => {
  it('are those of the template for usual amounts, also without any', () => {
    const usual = [24, ...Array<number>(12).fill(10), 12, 26];
    expect(widthsFor(15_000)).toEqual(usual);
    expect(annualWidths({ customer: { ...planInput().customer, base: undefined }, growth: 0.1 })).toEqual(usual);
  });

  it('grow with the amount, so that a year of it fits into the column of a month, up to a limit', () => {
    expect(widthsFor(1_234_567_890)[1]).toBe('1,333,333,321.2'.length);
    expect(widthsFor(-1_234_567_890)[13]).toBe('1,333,333,321.2'.length);
    expect(widthsFor(1e18)[1]).toBe(18);
  });
});
