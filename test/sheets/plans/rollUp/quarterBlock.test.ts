import { quarterBlock } from '../../../../src/sheets/plans/rollUp/quarterBlock';
import { newSheetForm, roll } from './rollOn';

describe('the quarters of all plans', () => {
  it('are sums of the list, and the year the sum of them', () => {
    const { form, at } = newSheetForm();
    quarterBlock(form, roll, [1, 1, 2, 1], () => ({ from: { row: 0, column: 8 }, to: { row: 9, column: 12 } }));
    expect(['A4', 'A7', 'A8'].map(at)).toEqual(['Q1', 'Q4', 'Year']);
    expect(['B4', 'C7'].map(at)).toEqual([
      '=IF(COUNT(Roll[t1])=0,"",SUM(Roll[t1]))',
      '=IF(COUNT(Roll[a4])=0,"",SUM(Roll[a4]))',
    ]);
    expect(at('B8')).toBe('=IF(COUNT(B4:B7)=0,"",SUM(B4:B7))');
  });

  it('have rates of those customers whose actual is known', () => {
    const { form, at } = newSheetForm();
    quarterBlock(form, roll, [1, 1, 2, 1], () => ({ from: { row: 0, column: 8 }, to: { row: 9, column: 12 } }));
    const target = 'SUMIFS(Roll[t1],Roll[a1],">-1E+307")';
    expect(at('E4')).toBe(`=IF(${target}<=0,"",(SUMIFS(Roll[a1],Roll[t1],">-1E+307"))/(${target}))`);
  });

  it('are drawn without the year, by the first column of each', () => {
    const { form } = newSheetForm();
    quarterBlock(form, roll, [1, 1, 2, 1], (top) => ({ from: { row: top, column: 8 }, to: { row: 9, column: 12 } }));
    const quarters = { row: 3, column: 0, rows: 4, columns: 1 };
    expect(form.charts).toMatchObject([
      {
        from: { row: 3, column: 8 },
        series: [
          { values: { ...quarters, column: 1 }, categories: quarters },
          { values: { ...quarters, column: 2 }, categories: quarters },
        ],
      },
    ]);
  });
});
