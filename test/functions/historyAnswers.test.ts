import { unknown } from '../../src/core/Unknown';
import { historyAnswers } from '../../src/functions/historyAnswers';
import { useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('the answers to rows of periods', () => {
  it('see the numbers of a row, and their places only where something is missing', () => {
    const seen: unknown[] = [];
    const rows = [
      [7, 8, 9],
      [null, 5, ''],
      [1, 'x', 3],
    ];
    historyAnswers(rows, (history, periods) => seen.push([[...history], periods && [...periods]]));
    expect(seen).toEqual([
      [[7, 8, 9], undefined],
      [[5], [1]],
      [
        [1, 3],
        [0, 2],
      ],
    ]);
  });

  it('are one error for all rows with one reason, and another for another', () => {
    const rows = [[1], [2], [3, 4], [5]];
    const answers = historyAnswers(rows, (history) => unknown('tooFewPeriods', 3, history.length)).flat();
    expect(answers[1]).toBe(answers[0]);
    expect(answers[3]).toBe(answers[0]);
    expect((answers[2] as Error).message).toContain('Numbers in this row: 2');
  });

  it('take an error cell for its own row, the first where there are several', () => {
    const rows = [[1], ['#N/A', '#REF!'], [2], ['#DIV/0!']];
    const answers = historyAnswers(rows, (history) => history[0]!).flat();
    expect([answers[0], answers[2]]).toEqual([1, 2]);
    expect((answers[1] as Error).message).toBe('history: column 1 of this row holds #N/A. Correct that cell first.');
    expect((answers[3] as Error).message).toContain('column 1 of this row holds #DIV/0!');
  });
});
