import { createWords } from '../../../src/locales/createWords';
import { customersLayout } from '../../../src/sheets/report/customersLayout';
import { customersSheet } from '../../../src/sheets/report/customersSheet';
import { tableColumns } from '../../../src/sheets/report/tableColumns';
import { ledgerJudgement } from '../ledgerJudgement';

const judgement = ledgerJudgement();
const names = { overview: 'ABC (2)', customers: 'ABC customers (2)' };

function sheetOf(form: 'values' | 'formulas', language: 'en-US' | 'zh-CN' = 'en-US', given = judgement) {
  const words = createWords(language);
  const columns = tableColumns({ judgement: given }, ['Sales'], ['#,##0.00'], words);
  const layout = customersLayout(columns, form, judgement.customers.length);
  const input = { judgement: given, source: { sheetName: 'Data', address: 'A1:D99' }, form, day: '2026-03-31' };
  return { layout, spec: customersSheet(input, { columns, layout }, names, words) };
}

describe('the sheet of the ranked customers', () => {
  it('says what it is, from where and when, and how its tiers are written', () => {
    const [title, note] = sheetOf('values').spec.blocks.map(({ cells }) => cells[0]![0]);
    expect(title).toBe('Customers by rank: Data!A1:D99, 2026-03-31');
    expect(note).toBe('Tiers are values: change one here, and the tables on sheet “ABC (2)” follow.');
    expect(sheetOf('formulas', 'zh-CN').spec.blocks[1]!.cells[0]![0]).toContain('请打开本加载项');
  });

  it('says that tiers by hand or kept do not follow, and above them what there is no tier', () => {
    const kept = { ...judgement, customers: judgement.customers.map((each) => ({ ...each, isDamped: true })) };
    const blocks = (form: 'values' | 'formulas') => sheetOf(form, 'en-US', kept).spec.blocks;
    const [, note, check] = blocks('formulas');
    expect(note!.cells[0]![0]).toContain('Tiers under “By hand or kept” do not follow edited numbers');
    expect([check!.row, check!.column]).toEqual([2, sheetOf('formulas', 'en-US', kept).layout.at('byHand')]);
    expect(JSON.stringify(check!.cells)).toContain('Ignored here, as they are none of A, B, C');
    expect(blocks('values')[1]!.cells[0]![0]).not.toContain('do not follow');
  });

  it('colours tiers by their letters and stability by its words, in every row', () => {
    const { spec, layout } = sheetOf('values', 'zh-CN');
    expect(spec.textColours.map(({ column, row, rows }) => [column, row, rows])).toEqual([
      [layout.at('tier'), 4, 27],
      [layout.at('stability'), 4, 27],
    ]);
    expect(spec.textColours[1]!.rules.map(({ text }) => text)).toContain('已流失');
  });

  it('has a width for every column', () => {
    const { spec, layout } = sheetOf('formulas');
    expect(spec.columnWidths).toHaveLength(layout.data.columns);
    expect(Math.min(...spec.columnWidths)).toBeGreaterThan(5);
  });
});
