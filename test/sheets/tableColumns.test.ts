import { createWords } from '../../src/locales/createWords';
import { reportLayout } from '../../src/sheets/reportLayout';
import { tableColumns } from '../../src/sheets/tableColumns';
import type { WriteForm } from '../../src/sheets/WriteForm';
import { judgementFrom, tenCustomers } from './judgementFrom';

function columnsOf(headers: string[], named = true, form: WriteForm = 'values', words = createWords('en-US')) {
  const rows = tenCustomers.map(([id, name, ...values]) => [id!, named ? name! : id!, ...values]);
  const judgement = judgementFrom(headers, rows);
  const layout = reportLayout(judgement, form);
  const formats = headers.map(() => '#,##0.00');
  return { judgement, layout, columns: tableColumns({ judgement, form }, layout, headers, formats, words) };
}

describe('the columns of the ranked table', () => {
  it.each([
    [['Sales'], true],
    [['Sales'], false],
    [['Sales', 'Profit'], true],
    [['Sales', 'Profit'], false],
  ])('stand where the layout says: %j, with names %s', (headers, named) => {
    const { layout, columns } = columnsOf(headers, named);
    expect(columns).toHaveLength(layout.data.columns);
    expect(columns[layout.tier]!.header).toBe('Tier');
    expect(columns[layout.profile]!.header).toBe('Profile');
    expect(columns[layout.rank]!.header).toBe('Rank');
    expect(columns[layout.name]!.header).toBe('Customer');
    expect(layout.indicators.map((column) => columns[column]!.header)).toEqual(headers);
    const shares = columns.flatMap(({ header }, index) => (header === 'Cumulative share' ? [index] : []));
    expect(shares).toEqual(headers.length === 1 ? [layout.cumulativeShare] : []);
    expect(columns[layout.reason]!.header).toBe('Reason');
  });

  it('are marked as fixed beside live formulas, in both languages', () => {
    const marked = (words = createWords('en-US')) =>
      columnsOf(['Sales', 'Profit'], true, 'formulas', words)
        .columns.map(({ header }) => header)
        .filter((header) => /fixed|固定/.test(header));
    expect(marked()).toEqual(['Rank (fixed)', 'Reason (fixed)']);
    expect(marked(createWords('zh-CN'))).toEqual(['名次（固定）', '理由（固定）']);
  });

  it('line numbers up to the right and letters in the middle', () => {
    const { judgement, columns } = columnsOf(['Sales', 'Profit']);
    for (const { header, align, cell } of columns) {
      const isNumber = typeof cell(judgement.customers[0]!, 0) === 'number';
      if (['Tier', 'Profile', 'Rank'].includes(header)) expect(align).toBe('center');
      else expect(align).toBe(isNumber ? 'right' : null);
    }
  });
});
