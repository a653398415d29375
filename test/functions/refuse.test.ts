import { unknown } from '../../src/core/Unknown';
import { answerOf, unknownError, wrongArgument } from '../../src/functions/refuse';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('refusing', () => {
  it('is #N/A where the data is short of something and #VALUE! where an argument is wrong', () => {
    expect(unknownError(unknown('noPositive'))).toMatchObject({ code: '#N/A' });
    expect(unknownError(unknown('badShape'))).toMatchObject({
      code: '#VALUE!',
      message: 'The ranges do not have the same size.',
    });
    expect(wrongArgument('numbersOnly', 'limits')).toMatchObject({
      code: '#VALUE!',
      message: 'limits takes numbers only; one of its cells holds something else.',
    });
  });

  it('lets every answer through, also the empty ones', () => {
    for (const answer of [0, '', undefined, [], new Float64Array(0)]) expect(answerOf(answer)).toBe(answer);
    expect(errorOf(() => answerOf(unknown('tooFewPeriods', 3, 2))).message).toBe(
      'Numbers in this row: 2; at least 3 are needed.',
    );
  });
});
