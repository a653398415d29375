import { innerPeriod } from '../../../../src/core/intake/calendar/innerPeriod';
import { periodOfYear } from '../../../../src/core/intake/calendar/periodOfParts';

const year = periodOfYear(2025)!;
const march = periodOfYear(2025, { month: 3 })!;

describe('two periods of one header', () => {
  it('are the shorter one when it is part of the other, in whatever order', () => {
    expect(innerPeriod(year, march)).toEqual(march);
    expect(innerPeriod({ month: 3 }, year)).toEqual(march);
    expect(innerPeriod(periodOfYear(2025, { quarter: 1 })!, { month: 3 })).toEqual(march);
    expect(innerPeriod({ quarter: 1 }, { month: 3 })).toEqual({ month: 3 });
  });

  it('are none when neither is part of the other', () => {
    expect(innerPeriod(periodOfYear(2024)!, march)).toBeUndefined();
    expect(innerPeriod({ quarter: 2 }, { month: 3 })).toBeUndefined();
    expect(innerPeriod({ month: 2 }, { month: 3 })).toBeUndefined();
  });
});
