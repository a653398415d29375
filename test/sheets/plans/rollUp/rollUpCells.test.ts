import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { rollUpCells } from '../../../../src/sheets/plans/rollUp/rollUpCells';
import { rollUpColumns, savedCells, type RollUpColumn } from '../../../../src/sheets/plans/rollUp/rollUpColumns';

const cells = rollUpCells(createPlanWords('zh-CN'))(
  { customerId: '*28', sheetName: "Li's", saved: { 3: 'Fir', 8: 1200 }, refreshed: 46000 },
  (key) => `<${key}>`,
);
const formulas = Object.entries(cells).flatMap(([key, cell]) =>
  typeof cell === 'object' && cell ? [[key as RollUpColumn, cell.formula] as const] : [],
);

describe('a row of the roll-up', () => {
  it('keeps the sheet as text and the figures of the last reading', () => {
    expect(cells).toMatchObject({ customerId: '*28', sheet: "Li's", refreshed: 46000, s3: 'Fir', s8: 1200, s9: null });
    expect(Object.keys(cells).sort()).toEqual(Object.keys(rollUpColumns).sort());
  });

  it('reads its own plan only, and only as a whole: the mark and the very id have to stand there, and no error', () =>
    expect(cells.state).toEqual({
      formula:
        '=IF(LEN(<sheet>)=0,"清单",IF(roll_live<>"是","已存",IFERROR(IF(AND(AND(INDIRECT(<ref>&"$A$2")="ABCPLAN1",' +
        'EXACT(INDIRECT(<ref>&"$B$2"),<customerId>)),SUMPRODUCT(--ISERROR(INDIRECT(<ref>&"$A$2:$Y$2")))=0),"实时","已存"),"已存")))',
    }));

  it('refers to no plan directly, and to no customer by a criterion', () => {
    for (const [key, formula] of formulas) {
      expect([key, formula]).not.toEqual([key, expect.stringMatching(/Li|MATCH|COUNTIF|SUMIFS/)]);
    }
  });

  it('has actuals only beside targets: of others, they would count as too much', () => {
    for (const [actual, target] of ['a1 t1', 'a2 t2', 'a3 t3', 'a4 t4', 'dueA dueT'].map((keys) => keys.split(' '))) {
      expect(cells[actual as RollUpColumn]).toEqual({
        formula: expect.stringMatching(new RegExp(`^=IF\\(COUNT\\(<${target}>\\)=0,"",IF\\(<state>=`)),
      });
    }
  });

  it('falls back on each saved cell just once', () => {
    for (const cell of savedCells) {
      const users = formulas.filter(([, formula]) => formula.includes(`<s${cell}>`)).map(([key]) => key);
      expect([cell, users.length]).toEqual([cell, 1]);
    }
  });
});
