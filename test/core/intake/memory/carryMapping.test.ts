import { serialOf } from '../../../../src/core/intake/calendar/serialOf';
import { guessMapping } from '../../../../src/core/intake/guess/guessMapping';
import type { Mapping } from '../../../../src/core/intake/Mapping';
import { carryMapping } from '../../../../src/core/intake/memory/carryMapping';
import { cellsOf } from '../cellsOf';

const today = serialOf(2025, 6, 15)!;
const mapping: Mapping = Object.freeze({ customer: 1, date: 0, indicators: [{ kind: 'scale' as const, column: 2 }] });
const headers = Object.freeze({ 0: '日期', 1: '客户', 2: '回款额' });
const carry = (now: readonly string[], before: Partial<Parameters<typeof carryMapping>[0]> = {}) => {
  const head = cellsOf(now);
  return carryMapping({ mapping, headers, firstColumn: 0, ...before }, head, guessMapping(head, today));
};

describe('a mapping that a result was made with', () => {
  it('is the same while the columns stand where they stood', () => {
    expect(carry(['日期', '客户', '回款额'])).toEqual({ mapping });
  });

  it('follows its headers wherever they stand now, and looks for labels of totals in the columns of texts', () => {
    expect(carry(['序号', '回款额', '客户 ', '日期'])).toMatchObject({
      mapping: { customer: 2, date: 3, indicators: [{ kind: 'scale', column: 1 }] },
    });
  });

  it('names the header that is gone, or there twice somewhere else', () => {
    expect(carry(['日期', '客户'])).toEqual({ missing: '回款额' });
    expect(carry(['日期', '客户', '销售额'])).toEqual({ missing: '回款额' });
    expect(carry(['回款额', '日期', '客户', '回款额'])).toEqual({ missing: '回款额' });
  });

  it('stays in place where a second column has the same header, or where no column has any', () => {
    expect(carry(['日期', '客户', '回款额', '回款额'])).toMatchObject({ mapping });
    const bare = { headers: { 0: '', 1: '', 2: '' } };
    expect(carry(['', '', ''], bare)).toMatchObject({ mapping });
    expect(carry(['', ''], bare)).toEqual({ missing: '' });
  });

  it('moves with the list as a whole', () => {
    const before = {
      firstColumn: 3,
      headers: { 3: '', 4: '', 5: '' },
      mapping: { customer: 4, date: 3, indicators: [{ kind: 'scale' as const, column: 5 }] },
    };
    expect(carry(['', '', ''], before)).toMatchObject({ mapping });
  });

  describe('by period', () => {
    const month = (column: number, number: number) => ({
      column,
      first: serialOf(2025, number, 1)!,
      last: serialOf(2025, number + 1, 1)! - 1,
    });
    const wide: Mapping = { customer: 0, indicators: [{ kind: 'scale', periods: [month(1, 1), month(2, 2)] }] };
    const before = { mapping: wide, headers: { 0: '客户', 1: '2025-01', 2: '2025-02' } };

    it('keeps its periods where they stand now', () => {
      expect(carry(['区域', '客户', '2025-01', '2025-02'], before)).toMatchObject({
        mapping: { customer: 1, indicators: [{ kind: 'scale', periods: [month(2, 1), month(3, 2)] }] },
      });
    });

    it('reads the periods that have come after them', () => {
      expect(carry(['客户', '2025-01', '2025-02', '2025-03'], before)).toEqual({
        mapping: { customer: 0, indicators: [{ kind: 'scale', periods: [month(1, 1), month(2, 2), month(3, 3)] }] },
      });
    });

    it('leaves out the periods that were left out before', () => {
      const later = {
        ...before,
        mapping: { customer: 0, indicators: [{ kind: 'scale' as const, periods: [month(2, 2), month(3, 3)] }] },
        headers: { 0: '客户', 2: '2025-02', 3: '2025-03' },
      };
      expect(carry(['客户', '2025-01', '2025-02', '2025-03'], later)).toEqual({ mapping: later.mapping });
    });

    it('keeps the days that were meant, though the headers name no year', () => {
      const yearless = {
        mapping: {
          customer: 0,
          indicators: [{ kind: 'scale' as const, periods: [month(1, 1), month(2, 2)], assumedYear: 2025 }],
        },
        headers: { 0: '客户', 1: '1月', 2: '2月' },
      };
      expect(carry(['客户', '1月', '2月'], yearless)).toEqual({ mapping: yearless.mapping });
    });
  });
});
