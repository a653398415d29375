import { isWord } from '../../../src/sheets/form/isWord';

describe('whether a cell holds a word of a list', () => {
  it('is asked in both languages', () => {
    expect(isWord('plan_rMode', 'list.rebateMode.whole')).toBe('OR(plan_rMode="Whole amount",plan_rMode="全额")');
  });
});
