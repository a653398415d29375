import { rowState, type Cells } from '../../../../src/core/intake/cells/Cells';
import type { Mapping } from '../../../../src/core/intake/Mapping';
import { rowIssues } from '../../../../src/core/intake/findings/rowIssues';
import type { Treatments } from '../../../../src/core/intake/Treatments';
import { cellsOf } from '../cellsOf';
import { judgedFrom } from '../judgedFrom';

const mapping: Mapping = { customer: 0, currency: 2, indicators: [{ kind: 'scale', column: 1 }] };
const find = (cells: Cells, treatments: Partial<Treatments> = {}) =>
  rowIssues(judgedFrom(cells, mapping, treatments), cells.firstRow);
const grid = (...rows: Parameters<typeof cellsOf>[1][]) => cellsOf(['Customer', 'Sales', 'Currency'], ...rows);

describe('the findings about rows', () => {
  it('ask about hidden rows that hold something, and note those that were not selected', () => {
    const { shown, hidden, unselected } = rowState;
    const rowStates = Uint8Array.of(shown, hidden, hidden, unselected);
    const cells = { ...grid(['Ann', 5], ['Bo', 6], ['', ''], ['Cy', 7]), rowStates };
    expect(find(cells)).toEqual([
      {
        code: 'hiddenRows',
        severity: 'blocks',
        count: 1,
        column: 'Customer',
        examples: ['A3'],
        choice: { question: 'hiddenRows', options: ['leaveOut', 'keep'], chosen: 'ask' },
      },
      { code: 'unselectedRows', severity: 'note', count: 1, column: 'Customer', examples: ['A5'] },
    ]);
    expect(find(cells, { hiddenRows: 'keep' })[0]?.severity).toBe('changes');
    expect(find({ ...grid(['Ann', 5], ['', '']), rowStates: Uint8Array.of(shown, hidden) })).toEqual([]);
  });

  it('name totals, headers again, and amounts that are nobody’s', () => {
    const found = find(grid(['Ann', 5], ['Customer', 'Sales', 'Currency'], ['', 6], ['合计', 11]));
    expect(found.map(({ code, examples, choice }) => [code, ...examples, choice?.chosen])).toEqual([
      ['repeatedHeader', 'A3', undefined],
      ['totalRow', 'A5', 'leaveOut'],
      ['blankCustomer', 'A4', 'leaveOut'],
    ]);
  });

  it('name rows in merged cells whose amounts hang on the decision, whatever it is', () => {
    const cells = {
      ...grid(['Ann', 5], ['', 6], ['', '']),
      merges: [{ row: 1, column: 0, rows: 3, columns: 1 }],
    };
    const filled = find(cells);
    expect(filled.map(({ code, examples }) => [code, ...examples])).toEqual([['mergedCustomer', 'A3']]);
    const left = find(cells, { mergedCustomers: 'leaveOut', blankCustomers: 'fillDown' });
    expect(left.map(({ code, examples, choice }) => [code, ...examples, choice?.chosen])).toEqual([
      ['mergedCustomer', 'A3', 'leaveOut'],
    ]);
  });

  it('ask which currency counts, the commonest first, and point at the rarer ones', () => {
    const cells = grid(['Ann', 5, 'USD'], ['Bo', 6, 'CNY'], ['Cy', 7, 'CNY'], ['Di', 8, '']);
    expect(find(cells)).toEqual([
      {
        code: 'mixedCurrencies',
        severity: 'blocks',
        count: 1,
        column: 'Currency',
        examples: ['C2'],
        choice: { question: 'currencies', options: ['only:CNY', 'only:USD', 'asOne'], chosen: 'ask' },
        values: { currencies: 'CNY 2, USD 1' },
      },
    ]);
    expect(find(cells, { currencies: 'only:USD' })[0]).toMatchObject({ severity: 'changes', examples: ['C2'] });
    expect(find(cells, { currencies: 'only:EUR' })[0]).toMatchObject({ severity: 'blocks', choice: { chosen: 'ask' } });
  });
});
