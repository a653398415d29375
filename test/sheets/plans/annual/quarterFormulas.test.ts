import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import { quarterFormulas } from '../../../../src/sheets/plans/annual/quarterFormulas';

const rows = ['tq', 'aq', 'lyq', 'dq', 'gq', 'rq', 'gapq', 'lightq'] as const;

function formulasOf(language: 'en-US' | 'zh-CN') {
  const form = new FormSheet('plan', 15, createPlanWords(language));
  ['q', ...rows].forEach((name, row) => form.name(name, { row, column: 1, rows: 1, columns: 4 }));
  const formula = quarterFormulas(form);
  return (name: (typeof rows)[number], quarter: number) => formula(name, quarter).formula;
}

describe('the formulas of the quarters', () => {
  it('read their own column only, and for the year the column beside', () => {
    const formula = formulasOf('en-US');
    for (const name of rows) {
      const seen = [0, 1, 2, 3].map((quarter) => formula(name, quarter).replaceAll(/\b[B-E](?=\d)/g, '#'));
      expect([name, new Set(seen).size]).toEqual([name, 1]);
    }
    expect(formula('rq', 4)).toBe('=IF(COUNT(F6,F5)<2,"",IF(F5<=0,"",F6/F5))');
  });

  it('leave closed months without data out of target and actual alike', () => {
    const formula = formulasOf('en-US');
    const closed = '(plan_m>3*B1-3)*(plan_m<=3*B1)*(plan_m<=plan_closed)*ISNUMBER(plan_act)';
    const sum = (row: string) => `ROUND(SUMPRODUCT(${closed},${row}),6)`;
    expect(formula('dq', 0)).toBe(`=IF(OR(COUNT(plan_fin)=0,SUMPRODUCT(${closed})=0),"",${sum('plan_fin')})`);
    expect(formula('gq', 0)).toBe(`=IF(SUMPRODUCT(${closed})=0,"",${sum('plan_act')})`);
  });

  it('say the light in the words of the sheet', () => {
    expect(formulasOf('zh-CN')('lightq', 0)).toBe('=IF(COUNT(B7)=0,"",IF(B7>=1,"绿",IF(B7>=0.9,"黄","红")))');
  });
});
