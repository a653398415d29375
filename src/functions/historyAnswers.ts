import { isUnknown, type Unknown } from '../core/Unknown';
import { cellError, displayLanguage } from './hostGlobals';
import { errorTextOf, rowsOf, widthOf } from './readGrid';
import { unknownError } from './refuse';
import { nameOf, say } from './say';

/** What is asked about one row: its numbers, and their places in time where blanks stand between them. Both are borrowed. */
export type HistoryMeasure<Answer> = (history: Float64Array, periods: Float64Array | undefined) => Answer | Unknown;

/**
 * One answer a row of periods (n x 1): "" for a row without a number; an error cell in a row, or too little in it, is an
 * error in that row's cell alone. A blank keeps its place in time but is no value.
 */
export function historyAnswers<Answer>(
  argument: unknown,
  measure: HistoryMeasure<Answer>,
): (readonly [Answer | '' | Error])[] {
  const rows = rowsOf(argument);
  const columns = widthOf(rows);
  const answers: (readonly [Answer | '' | Error])[] = [];
  // One buffer serves every row: a copy of all cells, or a small array a row, would take as long as the arithmetic.
  const history = new Float64Array(columns);
  const periods = new Float64Array(columns);
  const sharedErrors = new Map<string, readonly [Error]>();
  for (let row = 0; row < rows.length; row++) answers.push(answerRow(rows[row]!));
  return answers;

  function answerRow(cells: readonly unknown[]): readonly [Answer | '' | Error] {
    let count = 0;
    for (let period = 0; period < cells.length; period++) {
      const cell = cells[period];
      if (typeof cell === 'number') {
        if (!Number.isFinite(cell)) continue;
        history[count] = cell;
        periods[count++] = period;
      } else {
        const text = errorTextOf(cell);
        if (text !== undefined) return errorAnswer(period + 1, text);
      }
    }
    if (count === 0) return [''];
    const answer =
      count === columns ? measure(history, undefined) : measure(history.subarray(0, count), periods.subarray(0, count));
    return isUnknown(answer) ? shared(`${answer.unknown} ${answer.have}`, () => unknownError(answer)) : [answer];
  }

  function errorAnswer(column: number, text: string): readonly [Error] {
    return shared(`${column} ${text}`, () => errorInRow(column, text));
  }

  /** Rows with the same reason share one error: making one takes far longer than an answer. */
  function shared(reason: string, make: () => Error): readonly [Error] {
    const answer = sharedErrors.get(reason) ?? ([make()] as const);
    sharedErrors.set(reason, answer);
    return answer;
  }
}

function errorInRow(column: number, error: string): Error {
  const language = displayLanguage();
  const values = { parameter: nameOf(language, 'history'), column, error };
  return cellError('notAvailable', say(language, 'errorInRow', values));
}
