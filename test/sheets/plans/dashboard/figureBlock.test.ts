import { figureBlock } from '../../../../src/sheets/plans/dashboard/figureBlock';
import { newSheetForm, roll } from '../rollUp/rollOn';

describe('the figures of the year', () => {
  it('stand side by side, each under its word', () => {
    const { form, at } = newSheetForm('dash');
    figureBlock(form, roll);
    expect(['A', 'C', 'E', 'G', 'I', 'K'].map((letter) => at(`${letter}1`))).toEqual([
      'Target',
      'Target to date',
      'Actual to date',
      'Gap',
      'Achieved',
      'Light',
    ]);
    expect(at('G2')).toBe('=IF(COUNT(E2,C2)<2,"",E2-C2)');
    expect(at('I2')).toBe('=IF(COUNT(E2,C2)<2,"",IF(C2<=0,"",E2/C2))');
    expect(form.row).toBe(2);
  });

  it('count plans over budget by planned or actual cost, and texts as no number', () => {
    const { form, at } = newSheetForm('dash');
    figureBlock(form, roll);
    expect(at('S2')).toBe(
      '=IF(COUNT(Roll[budget])=0,"",SUMPRODUCT(ISNUMBER(Roll[budget])*((ISNUMBER(Roll[cost])*(Roll[cost]>Roll[budget])' +
        '+ISNUMBER(Roll[spent])*(Roll[spent]>Roll[budget]))>0)))',
    );
  });
});
