import { saysNobody } from '../../../../src/core/intake/words/saysNobody';

describe('a cell of the customer column', () => {
  it.each(['-', '--', '—', 'n/a', 'N/A', 'null', '(blank)', '(空白)', '（空白）'])('names nobody with %j', (text) => {
    expect(saysNobody(text)).toBe(true);
  });

  it.each(['', '无', '空白', 'Blank', 'NA', 'Null & Co', '-7', `${'-'.repeat(40)}`])(
    'may name somebody with %j',
    (text) => {
      expect(saysNobody(text)).toBe(false);
    },
  );
});
