import { gapBlock } from '../../../../src/sheets/plans/rollUp/gapBlock';
import { newSheetForm, roll } from './rollOn';

describe('the largest gaps', () => {
  it('are the smallest numbers below 0, with the customer of each', () => {
    const { form, at } = newSheetForm();
    gapBlock(form, roll, { rows: 2, column: 0, positionColumn: 10, spans: [1, 1, 1, 2, 1] });
    expect(at('A2')).toBe('2 largest gaps');
    expect(at('D5')).toBe('=IF(COUNT(Roll[gap])<2,"",IF(SMALL(Roll[gap],2)<0,SMALL(Roll[gap],2),""))');
    expect(at('K5')).toBe('=IF(COUNT(D5)=0,"",MINIFS(Roll[row],Roll[gap],D5,Roll[row],">"&IF(D5=D4,K4,0)))');
    expect(at('B5')).toBe('=IF(COUNT(K5)=0,"",T(LOOKUP(K5,Roll[row],Roll[customer])))');
    expect(at('F5')).toBe('=IF(COUNT(K5)=0,"",LOOKUP(K5,Roll[row],Roll[rate]))');
  });
});
