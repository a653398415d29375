import { isErrorText } from '../../../../src/core/intake/cells/isErrorText';

describe('an error value', () => {
  it.each([
    '#N/A',
    '#VALUE!',
    '#REF!',
    '#DIV/0!',
    '#NUM!',
    '#NAME?',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#BUSY!',
    '#GETTING_DATA',
  ])('is recognised by its text %s', (text) => {
    expect(isErrorText(text)).toBe(true);
    expect(isErrorText(`${text} `)).toBe(true);
  });

  it.each(['#1 Shop', '# N/A', 'N/A', '#n/a', '#', '', '#VALUE', '#REF!!', 'x#N/A'])('is not %j', (text) => {
    expect(isErrorText(text)).toBe(false);
  });
});
