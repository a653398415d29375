import { guessMapping } from '../../../../src/core/intake/guess/guessMapping';
import { hasNewPart } from '../../../../src/core/intake/memory/hasNewPart';
import { cellsOf } from '../cellsOf';

const judge = (headers: readonly string[], row: readonly (string | number)[], seen: readonly string[]) => {
  const head = cellsOf(headers, row);
  return hasNewPart(guessMapping(head), head, seen);
};

describe('a column that has come since', () => {
  it('is new when the guess takes it for a part and its header was not there', () => {
    const headers = ['客户', '回款额', '日期'];
    const row = ['甲', 1.5, '2025-01-05'];
    expect(judge(headers, row, ['客户', '回款额'])).toBe(true);
    expect(judge(headers, row, ['客户', '回款额', '日期'])).toBe(false);
  });

  it('is nothing new when it plays no part, or only might', () => {
    expect(judge(['客户', '回款额', '备注'], ['甲', 1.5, 'x'], ['客户', '回款额'])).toBe(false);
    expect(judge(['客户', '回款额', '到期日'], ['甲', 1.5, '2025-01-05'], ['客户', '回款额'])).toBe(false);
  });

  it('is known by the first 100 characters of its header', () => {
    const long = `客户${'x'.repeat(300)}`;
    expect(judge([long, '回款额'], ['甲', 1.5], [long.slice(0, 100), '回款额'])).toBe(false);
  });
});
