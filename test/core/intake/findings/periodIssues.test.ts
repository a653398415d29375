import { datedRows } from '../../../../src/core/intake/totals/datedRows';
import type { Mapping } from '../../../../src/core/intake/Mapping';
import { periodIssues } from '../../../../src/core/intake/findings/periodIssues';
import type { Treatments } from '../../../../src/core/intake/Treatments';
import { judgedFrom } from '../judgedFrom';
import { months, wideMapping, wideSheet } from '../wideSheet';

const [january, february] = months(2, 0);
const find = (mapping: Mapping, today?: number, treatments: Partial<Treatments> = {}) => {
  const judged = judgedFrom(wideSheet(['Ann', 5, 6, 1, '', 1], ['Bo', 1, 7, '', '', 1]), mapping, treatments, today);
  return periodIssues(judged, datedRows(judged), 1);
};

describe('the findings about periods', () => {
  it('are none for periods that are over', () => {
    expect(find(wideMapping, february!.last + 1)).toEqual([]);
    expect(find(wideMapping)).toEqual([]);
  });

  it('name the amounts of periods that begin after today, kept or left out', () => {
    for (const futureDates of ['keep', 'leaveOut'] as const) {
      expect(find(wideMapping, january!.last, { futureDates })[0]).toEqual({
        code: 'futureDate',
        severity: 'changes',
        count: 2,
        column: 'Sales 2025-02',
        examples: ['C2', 'C3'],
        choice: { question: 'futureDates', options: ['keep', 'leaveOut'], chosen: futureDates },
      });
    }
  });

  it('name the last period while it runs, at its header', () => {
    expect(find(wideMapping, february!.first)[0]).toEqual({
      code: 'unfinishedPeriod',
      severity: 'note',
      count: 1,
      column: 'Sales',
      examples: ['C1'],
      values: { day: '2025-02-01' },
    });
  });

  it('name a year that was assumed and columns that were not read', () => {
    const mapping: Mapping = {
      customer: 0,
      indicators: [{ kind: 'scale', periods: months(2, 1), assumedYear: 2025, unused: [3, 4] }],
    };
    expect(find(mapping).map(({ code, count, examples, values }) => [code, count, examples, values])).toEqual([
      ['assumedYear', 2, ['B1', 'C1'], { year: 2025 }],
      ['unusedPeriods', 2, ['D1', 'E1'], undefined],
    ]);
  });
});
