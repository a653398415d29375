import { createWords } from '../../../src/locales/createWords';
import { stabilityWord } from '../../../src/sheets/report/stabilityWord';

describe('the word of a stability', () => {
  it('is there for all, also where nothing is known', () => {
    const words = createWords('zh-CN');
    expect([stabilityWord('lapsing', words), stabilityWord(undefined, words)]).toEqual(['将流失', '无数据']);
  });
});
