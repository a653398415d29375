import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { guessLayout } from '../../../../src/core/intake/layout/guessLayout';
import { hasThirdHeader } from '../../../../src/core/intake/layout/hasThirdHeader';
import { TopForms } from '../../../../src/core/intake/layout/TopForms';
import { topOf } from '../topOf';

const data: RawCell[][] = [
  ['甲', 1, 2.5, 3, 4.5],
  ['乙', 1, 2.5, 3, 4.5],
];
const judge = (row: number, ...headers: RawCell[][]) => hasThirdHeader(new TopForms(topOf([...headers, ...data])), row);
const years = ['客户', '2024年', '', '2025年', ''];
const months = ['', '1月', '2月', '1月', '2月'];
const amounts = ['', '金额', '金额', '金额', '金额'];

describe('a third row of headers', () => {
  it('stands above or below the two that are read', () => {
    expect(judge(1, years, months, amounts)).toBe(true);
    expect(judge(0, years, months, ['名称', '金额', '金额', '金额', '金额'])).toBe(true);
  });

  it('is no title above and no data below', () => {
    expect(judge(1, ['2025年回款统计表', '', '', '', ''], years, months)).toBe(false);
    expect(judge(0, years, months)).toBe(false);
  });

  it('makes the layout unsure', () => {
    expect(guessLayout(topOf([years, months, amounts, ...data])).confidence).toBe('unsure');
    expect(guessLayout(topOf([years, months, ...data])).confidence).toBe('sure');
  });
});
