import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { datedRows } from '../../../../src/core/intake/totals/datedRows';
import { dateIssues } from '../../../../src/core/intake/findings/dateIssues';
import type { Treatments } from '../../../../src/core/intake/Treatments';
import { cellsOf } from '../cellsOf';
import { judgedFrom } from '../judgedFrom';

const january = 45658;
function find(dates: readonly RawCell[], treatments: Partial<Treatments> = {}, today?: number, is1904 = false) {
  const cells = { ...cellsOf(['Customer', 'Date', 'Sales'], ...dates.map((date) => ['Ann', date, 1])), is1904 };
  const judged = judgedFrom(
    cells,
    { customer: 0, date: 1, indicators: [{ kind: 'scale', column: 2 }] },
    treatments,
    today,
  );
  return dateIssues(judged, datedRows(judged), 1, is1904);
}
const brief = (issues: ReturnType<typeof find>) =>
  issues.map(({ code, severity, count, examples, choice }) => [code, severity, count, examples[0], choice?.chosen]);

describe('the findings about dates', () => {
  it('ask for the order only where texts hang on it and nothing tells', () => {
    const doubtful = ['1/5/2025', '5/5/2025', '2025-02-28'];
    expect(find(doubtful)[0]).toEqual({
      code: 'dayOrder',
      severity: 'blocks',
      count: 1,
      column: 'Date',
      examples: ['B2'],
      choice: { question: 'dayOrder', options: ['dayFirst', 'monthFirst'], chosen: 'auto' },
      values: { order: '' },
    });
    expect(find(doubtful, { dayOrder: 'monthFirst' })[0]).toMatchObject({
      severity: 'changes',
      choice: { chosen: 'monthFirst' },
      values: { order: 'monthFirst' },
    });
    expect(brief(find(['1/5/2025', '30/5/2025', '31/5/2025']))).toEqual([['textDate', 'note', 3, 'B2', undefined]]);
    expect(brief(find(['1/5/2025', '31/5/2025']))).toEqual([
      ['dayOrder', 'changes', 1, 'B2', 'dayFirst'],
      ['textDate', 'note', 2, 'B2', undefined],
    ]);
  });

  it('suspect numbers beside texts that Excel could not read', () => {
    expect(brief(find(['13/01/2025', january + 31, '31/01/2025']))).toEqual([
      ['swappedDays', 'changes', 1, 'B3', undefined],
      ['textDate', 'note', 2, 'B2', undefined],
      ['unfinishedPeriod', 'note', 1, 'B3', undefined],
    ]);
  });

  it('name dates that are none, and dates after today', () => {
    expect(brief(find([january + 30, '2025-02-30', january + 27, '']))).toEqual([
      ['badDate', 'changes', 1, 'B3', 'keep'],
      ['blankDate', 'changes', 1, 'B5', 'keep'],
    ]);
    expect(brief(find([january, january + 400], { futureDates: 'leaveOut' }, january + 300))).toContainEqual([
      'futureDate',
      'changes',
      1,
      'B3',
      'leaveOut',
    ]);
  });

  it('note days counted from 1904, and a last month that has not ended', () => {
    expect(brief(find([january - 1462 + 29, january - 1462 + 30], {}, undefined, true))).toEqual([
      ['date1904', 'note', 2, 'B2', undefined],
    ]);
    const [running] = find([january, january + 3, january + 6], {}, january + 6);
    expect(running).toMatchObject({
      code: 'unfinishedPeriod',
      count: 1,
      examples: ['B4'],
      values: { day: '2025-01-07' },
    });
  });

  it('are none without a date column', () => {
    const judged = judgedFrom(cellsOf(['Customer', 'Sales'], ['Ann', 1]), {
      customer: 0,
      indicators: [{ kind: 'scale', column: 1 }],
    });
    expect(dateIssues(judged, undefined, 1, true)).toEqual([]);
  });
});
