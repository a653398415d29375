import { activitiesBlock } from '../../../../src/sheets/plans/annual/activitiesBlock';
import { hasYear } from '../../../../src/sheets/plans/annual/hasYear';
import { laidOut } from './laidOut';

describe('the calendar of activities', () => {
  const { form, headers, names, at } = laidOut(activitiesBlock);

  it('has the months as numbers, between the theme and what is wrong with its dates', () => {
    const [, months] = headers;
    expect(months!.map(([text]) => text)).toEqual([
      'Calendar of activities',
      ...Array.from({ length: 12 }, (_, m) => m + 1),
      'Days',
      'Check',
    ]);
    expect(form.blocks.find(({ cells }) => cells[0]?.[0] === 1)!.formats).toEqual(Array(12).fill('"M"0'));
  });

  it('marks a month of an activity in its own row, and colours by the mark', () => {
    expect(at('A21')).toEqual({ formula: '=IF(LEN(A7)=0,"",A7)' });
    expect(at('M22')).toEqual({
      formula:
        `=IF(AND(COUNT(C8,D8)=2,${hasYear}),` +
        'IF(AND(C8<DATE(plan_year,M20+1,1),D8>=DATE(plan_year,M20,1),D8>=C8),"■",""),"")',
    });
    expect(form.formatRules).toContainEqual(
      expect.objectContaining({ area: { row: 20, column: 1, rows: 10, columns: 12 }, formula: '=B21="■"' }),
    );
  });

  it('counts those that run in each month', () => {
    expect(names['plan_aCount']).toBe('B31:M31');
    expect(at('B31')).toEqual({
      formula:
        `=IF(${hasYear},` +
        'SUMPRODUCT(ISNUMBER(plan_aStart)*ISNUMBER(plan_aEnd)*(plan_aEnd>=plan_aStart)*' +
        '(plan_aStart<DATE(plan_year,B20+1,1))*(plan_aEnd>=DATE(plan_year,B20,1))),"")',
    });
  });
});
