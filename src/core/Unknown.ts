/** Why the data or a setting cannot give an answer. The words are in `locales`, keyed by code. */
export type UnknownCode =
  | 'noValues' // nothing to judge
  | 'noPositive' // no value above zero
  | 'tooFewPeriods' // fewer periods than the measure needs
  | 'meanNotPositive' // a mean of zero or less has no coefficient of variation
  | 'badRatio' // parts missing, not positive, or not 2 to 5 of them
  | 'badLimits' // limits not in order
  | 'badWeights' // weights missing, negative or all zero
  | 'badShape' // the shape of the input does not fit
  | 'tooFewPositives' // fewer values above zero than a computed cut needs
  | 'allEqual' // equal values have no curve to compute a cut from
  | 'tooFewOrderDays' // fewer distinct order days than the measure needs
  | 'tooFewSeasons' // fewer values than one complete season
  | 'badSeason' // a season that is no whole number of 2 or more periods
  | 'badPeriods' // a number of periods that is no whole number above zero
  | 'badSteepness' // a steepness below zero
  | 'tooLarge' // a sum beyond the largest number
  | 'unknownTier' // a text that names no tier
  | 'unknownStability'; // a text that names no stability

/** An answer that cannot be given, as a value: `core` never throws and never returns NaN. */
export interface Unknown {
  readonly unknown: UnknownCode;
  readonly need?: number;
  readonly have?: number;
}

export function unknown(code: UnknownCode, need?: number, have?: number): Unknown {
  return { unknown: code, ...(need === undefined ? {} : { need }), ...(have === undefined ? {} : { have }) };
}

export function isUnknown(answer: unknown): answer is Unknown {
  return typeof answer === 'object' && answer !== null && 'unknown' in answer;
}
