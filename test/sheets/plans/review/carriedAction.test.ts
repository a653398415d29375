import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { carriedAction } from '../../../../src/sheets/plans/review/carriedAction';

const row = { index: 0, item: 'Display', old: '', new: '', owner: '', due: null };
const words = createPlanWords('en-US');

describe('a correction as an action', () => {
  it.each([
    [{}, 'Display'],
    [{ old: '2 m²', new: '4 m²' }, 'Display: 2 m² → 4 m²'],
    [{ new: '4 m²' }, 'Display: – → 4 m²'],
    [{ change: { month: 9, amount: 5000 } }, 'Display: month 9 +5,000'],
    [{ old: 'a', new: 'b', change: { month: 9, amount: -12.5 } }, 'Display: a → b; month 9 −12.50'],
  ])('%j reads "%s"', (rest, text) => expect(carriedAction({ ...row, ...rest }, words)).toBe(text));

  it('speaks the language of the plan', () => {
    const change = { month: 9, amount: 5000 };
    expect(carriedAction({ ...row, change }, createPlanWords('zh-CN'))).toBe('Display：9月 +5,000');
  });
});
