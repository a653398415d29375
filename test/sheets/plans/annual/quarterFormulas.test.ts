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

  it('say the light in the words of the sheet', () => {
    expect(formulasOf('zh-CN')('lightq', 0)).toBe('=IF(COUNT(B7)=0,"",IF(B7>=1,"绿",IF(B7>=0.9,"黄","红")))');
  });
});
