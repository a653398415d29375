import { fitText } from '../../../src/sheets/texts/fitText';

it('keeps a text that fits, and cuts no character in half', () => {
  expect(fitText('x'.repeat(32767))).toHaveLength(32767);
  expect(fitText('x'.repeat(32768))).toBe(`${'x'.repeat(32766)}…`);
  expect(fitText('ab🍷cd', 4)).toBe('ab…');
});
