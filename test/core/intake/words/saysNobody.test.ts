import { saysNobody } from '../../../../src/core/intake/words/saysNobody';

describe('a cell of the customer column', () => {
  it.each(['-', '--', '—', '/', '无', '暂无', 'n/a', 'N/A', 'null', '(blank)', '(空白)', '（空白）'])(
    'names nobody with %j',
    (text) => {
      expect(saysNobody(text)).toBe(true);
    },
  );

  it.each(['', '无印良品', '空白', 'Blank', 'NA', 'Null & Co', '-7', `${'-'.repeat(40)}`])(
    'may name somebody with %j',
    (text) => {
      expect(saysNobody(text)).toBe(false);
    },
  );
});
