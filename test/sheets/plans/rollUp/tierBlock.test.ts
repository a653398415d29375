import { tierBlock } from '../../../../src/sheets/plans/rollUp/tierBlock';
import { newSheetForm, roll } from './rollOn';

const spans = { tier: 1, customers: 1, target: 2, dueT: 1, dueA: 1, rate: 1, light: 1, gap: 1, share: 0 };

describe('the sums by tier', () => {
  it('are of each tier by our own word, and of all customers whatever their tier', () => {
    const { form, at } = newSheetForm();
    tierBlock(form, roll, spans);
    expect(['A4', 'A5', 'A6', 'A8'].map(at)).toEqual(['A', 'B', 'C', 'Total']);
    expect(at('B4')).toBe('=COUNTIF(Roll[tier],A4)');
    expect(at('C5')).toBe(
      '=IF(SUMPRODUCT((Roll[tier]=A5)*ISNUMBER(Roll[target]))=0,"",SUMIFS(Roll[target],Roll[tier],A5))',
    );
    expect(at('C8')).toBe('=IF(COUNT(Roll[target])=0,"",SUM(Roll[target]))');
  });

  it('leave out nobody whose plan has another tier', () => {
    const { form, at } = newSheetForm();
    tierBlock(form, roll, spans);
    expect(at('A7')).toBe('=IF(COUNT(B7)=0,"","Other")');
    const left = 'SUMPRODUCT(--(LEN(Roll[customerId])>0))-SUM(B4:B6)';
    expect(at('B7')).toBe(`=IF(${left}<=0,"",${left})`);
    expect(at('C7')).toContain('SUMIFS(Roll[target],Roll[tier],"<>"&A4,Roll[tier],"<>"&A5,Roll[tier],"<>"&A6)');
  });

  it('take the columns they are given, and leave one out', () => {
    const { form } = newSheetForm();
    const { header, columnOf } = tierBlock(form, roll, spans);
    expect(header.columns).toBe(9);
    expect(columnOf('target')).toMatchObject({ column: 2, columns: 2 });
    expect(() => columnOf('share')).toThrow();
  });
});
