import { splitText } from '../../../src/sheets/report/splitText';
import { textWidth } from '../../../src/sheets/texts/textWidth';

const english =
  'Letters by customers in the ratio 1:2:2; tiers 1:2:2 of the customers, by combined score of the ranks.';
const chinese = '各期金额偏离自身趋势的幅度占每期平均值的比例：不超过 0.5 为稳定，不超过 1 为波动';

describe('a long text in rows', () => {
  it.each([english, chinese, `${'x'.repeat(90)} ${english}`])(
    'keeps to the width and loses no character: %s',
    (text) => {
      for (const width of [8, 20, 33, 60]) {
        const lines = splitText(text, width);
        expect(lines.every((line) => textWidth(line) <= width)).toBe(true);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }
    },
  );

  it('breaks between words, and stays one line where it fits', () => {
    expect(splitText('one two three', 8)).toEqual(['one two', 'three']);
    expect(splitText(english, 200)).toEqual([english]);
    expect(splitText('', 10)).toEqual(['']);
  });
});
