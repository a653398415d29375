import { withOctober } from '../../../../src/core/intake/calendar/withOctober';

describe('headers that end in ".1"', () => {
  it('are October beside months that are written with a zero, year by year and label by label', () => {
    expect(withOctober(['2025.01', '2025.1', '回款 2025.02', '回款 2025.1', '2024.1'])).toEqual([
      ...['2025.01', '2025.10', '回款 2025.02', '回款 2025.10', '2024.1'],
    ]);
  });

  it('are January otherwise, and where October is there', () => {
    for (const headers of [
      ['2025.1', '2025.2'],
      ['2025.09', '2025.1', '2025.10'],
      ['12025.1', '2025.1.5'],
    ])
      expect(withOctober(headers)).toEqual(headers);
  });
});
