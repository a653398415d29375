import type { PeriodGroup } from '../../../src/core/intake/guess/PeriodGroup';
import { createWords } from '../../../src/locales/createWords';
import { periodOptions } from '../../../src/taskpane/columns/periodOptions';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';

const words = createWords('en-US');
const numbers = createNumberFormats('en-US');
const january = { column: 2, first: 45_658, last: 45_688 };
const february = { column: 3, first: 45_689, last: 45_716 };
const months: PeriodGroup = { label: 'Sales', length: 'month', periods: [january, february], unused: [4] };
const quarters: PeriodGroup = {
  label: '',
  length: 'quarter',
  periods: [
    { column: 4, first: 45_658, last: 45_747 },
    { column: 5, first: 45_748, last: 45_838 },
  ],
  assumedYear: 2025,
  unused: [],
};

describe('periodOptions', () => {
  it('names how many periods there are, which, and what stands in them', () => {
    expect(periodOptions([months, quarters], 'scale', undefined, words, numbers).slice(0, 2)).toMatchObject([
      { name: '2 months · Jan 2025 to Feb 2025 · Sales', detail: 'Columns C–D, added up' },
      {
        name: '2 quarters · Q1 2025 to Q2 2025',
        detail: 'Columns E–F, added up; no year is named, 2025 is assumed',
      },
    ]);
  });

  it('offers other years where the headers name none', () => {
    const options = periodOptions([quarters], 'scale', undefined, words, numbers);
    expect(options.map(({ name }) => name)).toEqual([
      '2 quarters · Q1 2025 to Q2 2025',
      '2 quarters · Q1 2024 to Q2 2024',
      '2 quarters · Q1 2023 to Q2 2023',
      '2 quarters · Q1 2026 to Q2 2026',
    ]);
    expect(options[1]!.indicator).toMatchObject({ assumedYear: 2024, periods: [{ column: 4, first: 45_292 }, {}] });
  });

  it('gives the indicator that is read when an option is picked', () => {
    const [first] = periodOptions([months], 'contribution', undefined, words, numbers);
    expect(first!.indicator).toEqual({ kind: 'contribution', periods: [january, february], unused: [4] });
  });

  it('keeps what is chosen among the options, once', () => {
    const [first] = periodOptions([months], 'scale', undefined, words, numbers);
    expect(periodOptions([months], 'scale', first!.indicator, words, numbers)).toHaveLength(1);
    expect(periodOptions([quarters], 'scale', first!.indicator, words, numbers)).toHaveLength(5);
    expect(periodOptions([months], 'scale', { kind: 'scale', column: 2 }, words, numbers)).toHaveLength(1);
  });
});
