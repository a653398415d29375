import { isUnknown, type Unknown, type UnknownCode } from '../core/Unknown';
import { cellError, displayLanguage, type CellErrorCode } from './hostGlobals';
import { nameOf, say, type MessageCode, type ParameterName } from './say';

/** Whose fault it is decides the code: the data's is #N/A, an argument's is #VALUE!. */
const codeOf: Readonly<Record<UnknownCode, CellErrorCode>> = {
  noValues: 'notAvailable',
  noPositive: 'notAvailable',
  tooFewPeriods: 'notAvailable',
  meanNotPositive: 'notAvailable',
  badRatio: 'invalidValue',
  badLimits: 'invalidValue',
  badWeights: 'invalidValue',
  badShape: 'invalidValue',
  tooFewPositives: 'notAvailable',
  allEqual: 'notAvailable',
  tooFewOrderDays: 'notAvailable',
  tooFewSeasons: 'notAvailable',
  tooLarge: 'notAvailable',
  badSeason: 'invalidValue',
  badPeriods: 'invalidValue',
  badSteepness: 'invalidValue',
  unknownTier: 'notAvailable',
  unknownStability: 'notAvailable',
};

/** Other words for some codes, where a function's arguments need them: its limits, say, fall instead of rising. */
export type OwnWords = Readonly<Partial<Record<UnknownCode, MessageCode>>>;

/** A wrong argument: #VALUE! for the whole answer. `{{parameter}}` in the message is its name. */
export function wrongArgument(
  code: MessageCode,
  parameter: ParameterName,
  values: Readonly<Record<string, string | number>> = {},
): Error {
  const language = displayLanguage();
  return cellError('invalidValue', say(language, code, { ...values, parameter: nameOf(language, parameter) }));
}

/** What a cell shows for an answer that cannot be given. */
export function unknownError({ unknown, need = 0, have = 0 }: Unknown, ownWords: OwnWords = {}): Error {
  return cellError(codeOf[unknown], say(displayLanguage(), ownWords[unknown] ?? unknown, { need, have }));
}

/** The answer, or its error thrown for the whole range. */
export function answerOf<T>(answer: T | Unknown, ownWords?: OwnWords): T {
  if (isUnknown(answer)) throw unknownError(answer, ownWords);
  return answer;
}
