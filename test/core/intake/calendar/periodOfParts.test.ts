import { periodOfParts, periodOfYear } from '../../../../src/core/intake/calendar/periodOfParts';

describe('the period that parts name', () => {
  it('is as long as its shortest part', () => {
    expect(periodOfParts({ y: '2025' })).toEqual({ first: 45658, last: 46022, length: 'year' });
    expect(periodOfParts({ c: '25', q: '四' })).toEqual({ first: 45931, last: 46022, length: 'quarter' });
    expect(periodOfParts({ y: '2025', h: '下' })).toEqual({ first: 45839, last: 46022, length: 'half' });
    expect(periodOfParts({ n: 'May' })).toEqual({ month: 5 });
    expect(periodOfParts({ y: '2025', m: '2', d: '30' })).toBeUndefined();
    expect(periodOfParts({})).toBeUndefined();
  });

  it('lies between 1900 and 2100', () => {
    expect(periodOfYear(2100, { month: 12 })?.last).toBe(73415);
    expect([periodOfYear(1899), periodOfYear(2101)]).toEqual([undefined, undefined]);
  });
});
