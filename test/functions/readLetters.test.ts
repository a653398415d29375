import { readLetters } from '../../src/functions/readLetters';
import { errorOf, useRealCustomFunctions } from './useRealCustomFunctions';

useRealCustomFunctions();

describe('readLetters', () => {
  it('reads letters of either case, and every form of a blank as no tier', () => {
    const { rows, columns, letters } = readLetters(
      [
        ['A', ' b ', 'c'],
        ['', null, '-'],
        [0, ' ', undefined],
      ],
      'before',
    );
    expect([rows, columns]).toEqual([3, 3]);
    expect(letters).toEqual(['A', 'B', 'C', ...Array.from({ length: 6 }, () => undefined)]);
  });

  it('names the first cell that holds something else, also when the same text stood elsewhere before', () => {
    expect(
      errorOf(() =>
        readLetters(
          [
            ['A', 'A'],
            ['A', 'D'],
            ['D', 'A'],
          ],
          'after',
        ),
      ).message,
    ).toContain('row 2, column 2');
    expect(errorOf(() => readLetters([['A'], ['Tier']], 'after')).message).toContain('row 2, column 1');
    expect(errorOf(() => readLetters([[1]], 'after')).code).toBe('#VALUE!');
  });

  it('names an error cell', () => {
    expect(errorOf(() => readLetters([['A', '#REF!']], 'after'))).toEqual({
      code: '#N/A',
      message: 'after: row 1, column 2 of the range holds #REF!. Correct that cell first.',
    });
  });
});
