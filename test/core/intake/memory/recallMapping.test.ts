import type { Cells, RawCell } from '../../../../src/core/intake/cells/Cells';
import { guessMapping } from '../../../../src/core/intake/guess/guessMapping';
import type { Layout } from '../../../../src/core/intake/layout/Layout';
import { recallMapping } from '../../../../src/core/intake/memory/recallMapping';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';
import { defaultTreatments } from '../../../../src/core/intake/Treatments';
import { cellsOf } from '../cellsOf';
import { remembered } from './remembered';

const june2025 = serialOf(2025, 6, 15)!;
const oneRow: Layout = { titleRows: 3, headerRows: 1 };
const recall = (list: Parameters<typeof recallMapping>[0], headers: readonly string[], layout = oneRow) =>
  recallIn(cellsOf(headers), list, layout);
const recallIn = (head: Cells, list: Parameters<typeof recallMapping>[0], layout = oneRow, today = june2025) =>
  recallMapping(list, head, layout, () => guessMapping(head, today));

describe('a remembered choice', () => {
  it('comes back for the same headers, wherever they stand now', () => {
    expect(recall([remembered()], ['序号', '回款额', '客户 ', '日期'])?.mapping).toEqual({
      customer: 2,
      date: 3,
      indicators: [{ kind: 'scale', column: 1 }],
    });
  });

  it('asks again what has to be asked', () => {
    expect(recall([remembered()], ['日期', '客户', '回款额'])?.treatments).toEqual({
      ...defaultTreatments,
      similar: 'merge',
      hiddenRows: 'ask',
    });
  });

  it('does not come back when a header is missing, stands twice, is blank, or there are other header rows', () => {
    expect(recall([remembered()], ['日期', '客户'])).toBeUndefined();
    expect(recall([remembered()], ['日期', '客户', '回款额', '回款额'])).toBeUndefined();
    expect(
      recall([remembered({ headers: { 0: '日期', 1: '', 2: '回款额' } })], ['日期', '', '回款额']),
    ).toBeUndefined();
    const headers = ['日期', '客户', '回款额'];
    expect(recall([remembered()], headers, { titleRows: 0, headerRows: 2 })).toBeUndefined();
    expect(
      recall([remembered({ layout: { titleRows: 0, headerRows: 0 } })], headers, { titleRows: 0, headerRows: 0 }),
    ).toBeUndefined();
    expect(recall([], headers)).toBeUndefined();
  });

  it('is the latest that fits', () => {
    const list = [
      remembered({ headers: { 0: '日期', 1: '门店', 2: '回款额' } }),
      remembered({ mapping: { customer: 1, indicators: [{ kind: 'scale', column: 2 }] } }),
      remembered(),
    ];
    expect(recall(list, ['日期', '客户', '回款额'])?.mapping).toEqual({
      customer: 1,
      indicators: [{ kind: 'scale', column: 2 }],
    });
  });

  it('is rather that of the same sheet, and brings its treatments only there', () => {
    const elsewhere = remembered({
      sheetName: 'Other',
      mapping: { customer: 1, indicators: [{ kind: 'contribution', column: 2 }] },
    });
    const headers = ['日期', '客户', '回款额'];
    expect(recall([elsewhere, remembered()], headers)?.mapping).toEqual(remembered().mapping);
    expect(recall([elsewhere], headers)).toEqual({ mapping: elsewhere.mapping, treatments: defaultTreatments });
  });

  it('does not hide a currency, a date, a customer or an id that has come since', () => {
    const undated = remembered({
      headers: { 1: '门店', 2: '回款额' },
      seen: ['门店', '回款额'],
      mapping: { customer: 1, indicators: [{ kind: 'scale', column: 2 }] },
    });
    const sheet = (headers: readonly string[], ...rows: RawCell[][]) => cellsOf(headers, ...rows);
    const plain = sheet(['门店', '回款额', '备注'], ['甲', 1.5, 'a'], ['乙', 2.5, 'b']);
    expect(recallIn(plain, [undated])?.mapping).toEqual({
      customer: 0,
      labels: [2],
      indicators: [{ kind: 'scale', column: 1 }],
    });
    expect(
      recallIn(sheet(['门店', '回款额', '币种'], ['甲', 1.5, 'CNY'], ['乙', 2.5, 'USD']), [undated]),
    ).toBeUndefined();
    expect(recallIn(sheet(['门店', '回款额', '日期'], ['甲', 1.5, '2025-01-05']), [undated])).toBeUndefined();
    expect(recallIn(sheet(['门店', '回款额', '客户'], ['甲', 1.5, '张三']), [undated])).toBeUndefined();
    expect(recallIn(sheet(['门店', '回款额', 'ID'], ['甲', 1.5, 71], ['乙', 2.5, 45]), [undated])).toBeUndefined();
    const seen = { ...undated, seen: ['门店', '回款额', '币种'] };
    expect(recallIn(sheet(['门店', '回款额', '币种'], ['甲', 1.5, 'CNY'], ['乙', 2.5, 'USD']), [seen])).toBeDefined();
  });
});

describe('a remembered wide sheet', () => {
  const month = (column: number, at: number) => ({
    column,
    first: serialOf(2025, at, 1)!,
    last: serialOf(2025, at + 1, 1)! - 1,
  });
  const wide = remembered({
    headers: { 0: '客户', 1: '1月', 2: '2月' },
    seen: ['客户', '1月', '2月', 'Q1'],
    mapping: {
      customer: 0,
      indicators: [{ kind: 'scale', periods: [month(1, 1), month(2, 2)], assumedYear: 2025, unused: [3] }],
    },
  });

  it('comes back with its periods and the sums beside them', () => {
    expect(recall([wide], ['1月', '2月', 'Q1', '客户'])?.mapping).toEqual({
      customer: 3,
      indicators: [{ kind: 'scale', periods: [month(0, 1), month(1, 2)], assumedYear: 2025, unused: [2] }],
    });
  });

  it('is another sheet once there are more periods', () => {
    expect(recall([wide], ['客户', '1月', '2月', '3月'])).toBeUndefined();
    expect(recall([wide], ['客户', '1月', '2月', '3月 毛利'])).toBeDefined();
  });

  it('is another sheet once its months would lie in another year', () => {
    const head = cellsOf(['客户', '1月', '2月']);
    expect(recallIn(head, [wide])).toBeDefined();
    expect(recallIn(head, [wide], oneRow, serialOf(2026, 6, 15)!)).toBeUndefined();
    expect(recallIn({ ...head, titleYear: 2024 }, [wide])).toBeUndefined();
  });
});
