import { isUnknown, type Unknown } from '../core/Unknown';
import { cellError, displayLanguage } from './hostGlobals';
import { readGrid, type GridError } from './readGrid';
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
  const { rows, columns, values, known, errors } = readGrid(argument);
  const answers: (readonly [Answer | '' | Error])[] = [];
  // One buffer serves every row: a hundred thousand small arrays would take as long as the arithmetic.
  const history = new Float64Array(columns);
  const periods = new Float64Array(columns);
  const sharedErrors = new Map<string, readonly [Error]>();
  let nextError = 0;
  for (let row = 0; row < rows; row++) {
    const error = errors[nextError];
    answers.push(error?.row === row + 1 ? errorAnswer(error) : answerRow(row * columns));
    while (errors[nextError]?.row === row + 1) nextError++;
  }
  return answers;

  function answerRow(from: number): readonly [Answer | '' | Error] {
    let count = 0;
    for (let period = 0; period < columns; period++) {
      if (known[from + period] !== 1) continue;
      history[count] = values[from + period]!;
      periods[count++] = period;
    }
    if (count === 0) return [''];
    const answer =
      count === columns ? measure(history, undefined) : measure(history.subarray(0, count), periods.subarray(0, count));
    return isUnknown(answer) ? shared(`${answer.unknown} ${answer.have}`, () => unknownError(answer)) : [answer];
  }

  function errorAnswer({ column, text }: GridError): readonly [Error] {
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
