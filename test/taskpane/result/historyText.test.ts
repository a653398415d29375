import { createWords } from '../../../src/locales/createWords';
import { historyText } from '../../../src/taskpane/result/historyText';

const plain = (amount: number) => String(amount);

describe('historyText', () => {
  it('sums the periods up and tells every figure', () => {
    expect(historyText([30, -10, 40], ['Q1', 'Q2', 'Q3'], plain, createWords('en-US'))).toEqual({
      summary: 'From Q1 to Q3. Highest 40, lowest -10, average 20.',
      figures: 'Q1: 30; Q2: -10; Q3: 40',
    });
    expect(historyText([30, -10, 40], ['一', '二', '三'], plain, createWords('zh-CN'))).toEqual({
      summary: '一至三。最高 40，最低 -10，平均 20。',
      figures: '一 30；二 -10；三 40',
    });
  });
});
