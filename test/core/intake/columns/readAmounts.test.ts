import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { readAmounts } from '../../../../src/core/intake/columns/readAmounts';
import { defaultTreatments } from '../../../../src/core/intake/Treatments';

const column = (...cells: RawCell[]) => ({ header: '', sheetColumn: 0, numberFormat: '', cells: Object.freeze(cells) });
const treatments = defaultTreatments;
const periods = [
  { column: 1, first: 100, last: 130 },
  { column: 2, first: 131, last: 160 },
];

describe('the amounts of a row', () => {
  it('are those of its one column', () => {
    const amounts = readAmounts({ kind: 'scale', columns: [column(5, '', '1,200')] }, 3, { treatments });
    expect([...amounts.values]).toEqual([5, 0, 1200]);
    expect([...amounts.known]).toEqual([1, 0, 1]);
    expect(amounts).not.toHaveProperty('cellCounts');
    expect(amounts.doubtfulDecimal).toBe('.');
  });

  it('are the sum of their periods, known when any is', () => {
    const columns = [column(5, '', 1, ''), column(6, '', '', '2')];
    const amounts = readAmounts({ kind: 'scale', columns, periods }, 4, { treatments });
    expect([...amounts.values]).toEqual([11, 0, 1, 2]);
    expect([...amounts.known]).toEqual([1, 0, 1, 1]);
    expect([...amounts.cellCounts!]).toEqual([2, 0, 1, 1]);
  });

  it('do without periods that begin after today only when those are to be left out', () => {
    const columns = [column(5, ''), column(6, 7)];
    const wide = { kind: 'scale', columns, periods } as const;
    const kept = readAmounts(wide, 2, { treatments, today: 130 });
    expect([...kept.values]).toEqual([11, 7]);
    expect(kept).not.toHaveProperty('later');
    const leaving = { ...treatments, futureDates: 'leaveOut' } as const;
    const left = readAmounts(wide, 2, { treatments: leaving, today: 130 });
    expect([...left.values]).toEqual([5, 0]);
    expect([...left.later!.values]).toEqual([6, 7]);
    expect([...left.isLater]).toEqual([0, 1]);
    expect([...readAmounts(wide, 2, { treatments: leaving, today: 131 }).values]).toEqual([11, 7]);
    expect([...readAmounts(wide, 2, { treatments: leaving }).values]).toEqual([11, 7]);
  });
});

describe('a doubtful decimal sign', () => {
  const read = (texts: string[], decimals: 'auto' | 'point' | 'comma' = 'auto', culture?: ',') =>
    readAmounts({ kind: 'scale', columns: [column(...texts)] }, texts.length, {
      treatments: { ...treatments, decimals },
      ...(culture ? { culture: { decimal: culture, dayOrder: 'dayFirst' } } : {}),
    });

  it('is that of the choice, else of the proof, else of the culture', () => {
    expect(read(['1,234'], 'comma').values[0]).toBe(1.234);
    expect(read(['1,234', '0,5']).values[0]).toBe(1.234);
    expect(read(['1,234'], 'auto', ',').values[0]).toBe(1.234);
    expect(read(['1,234']).values[0]).toBe(1234);
  });

  it('is reported unless the texts prove the usual one or it does not matter', () => {
    expect(read(['1,234', '0.5'])).not.toHaveProperty('doubtfulDecimal');
    expect(read(['1,234', '0,5']).doubtfulDecimal).toBe(',');
    expect(read(['1234'])).not.toHaveProperty('doubtfulDecimal');
    expect(read(['1,234'], 'auto', ',').doubtfulDecimal).toBe(',');
    expect(read(['1,234'], 'point').doubtfulDecimal).toBe('.');
  });
});

it('reads shares above 1 as per cent when asked, where they stand beside shares up to 1', () => {
  const percent = { treatments: { ...treatments, shareScale: 'percent' } } as const;
  const shares = { kind: 'brandShare', columns: [column(0.5, 35, 1)] } as const;
  expect([...readAmounts(shares, 3, percent).values]).toEqual([0.5, 0.35, 1]);
  expect([...readAmounts(shares, 3, { treatments }).values]).toEqual([0.5, 35, 1]);
  expect([...readAmounts({ kind: 'brandShare', columns: [column(35, 20)] }, 2, percent).values]).toEqual([35, 20]);
  expect([...readAmounts({ kind: 'scale', columns: [column(0.5, 35)] }, 2, percent).values]).toEqual([0.5, 35]);
});
