import { addedTo } from '../../../../src/sheets/plans/review/addedTo';

describe('an amount added to a cell', () => {
  it('takes a blank cell as 0 and adds to a number without the noise of its digits', () => {
    expect([addedTo('', '', 5), addedTo(null, null, -5)]).toEqual([5, -5]);
    expect(addedTo(0.1, 0.1, 0.2)).toBe(0.3);
  });

  it('keeps a formula within a new one', () => {
    expect(addedTo('=B2*10%', 30, 500)).toEqual({ formula: '=N((B2*10%))+500' });
    expect(addedTo('=IF(B2>0,1,2)', 1, -2.5)).toEqual({ formula: '=N((IF(B2>0,1,2)))-2.5' });
  });

  it.each(['more', '=A1'])('is not added to the text "%s"', (text) => expect(addedTo(text, text, 5)).toBeUndefined());
});
