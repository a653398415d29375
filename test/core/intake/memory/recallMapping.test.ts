import type { Layout } from '../../../../src/core/intake/layout/Layout';
import { recallMapping } from '../../../../src/core/intake/memory/recallMapping';
import { serialOf } from '../../../../src/core/intake/calendar/serialOf';
import { defaultTreatments } from '../../../../src/core/intake/Treatments';
import { cellsOf } from '../cellsOf';
import { remembered } from './remembered';

const oneRow: Layout = { titleRows: 3, headerRows: 1 };
const recall = (list: Parameters<typeof recallMapping>[0], headers: readonly string[], layout = oneRow) =>
  recallMapping(list, cellsOf(headers), layout);

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
});

describe('a remembered wide sheet', () => {
  const month = (column: number, at: number) => ({
    column,
    first: serialOf(2025, at, 1)!,
    last: serialOf(2025, at, 28)!,
  });
  const wide = remembered({
    headers: { 0: '客户', 1: '1月', 2: '2月' },
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
});
