import { achievedOf, exportArea, readExport, tierOf } from '../../../../src/sheets/plans/rollUp/readExport';

const whole = ['ABCPLAN1', 'k1', 'Fir', 'A', 'AAB', 'Lin', 2027, 1200, 300, 300, 300, 300, 250, '', '', '', 1000, 300];

describe('the export row of a plan', () => {
  it('is read as texts and numbers; what is blank is unknown, not 0', () => {
    expect(readExport([[...whole, 250, '', '', '', 0, 46500, 1]])).toEqual({
      ...{ 3: 'Fir', 4: 'A', 5: 'AAB', 6: 'Lin', 8: 1200, 9: 300, 10: 300, 11: 300, 12: 300, 13: 250, 17: 1000 },
      ...{ 18: 300, 19: 250, 23: 0, 24: 46500, 25: 1 },
    });
    expect(exportArea).toEqual({ row: 1, column: 0, rows: 1, columns: 25 });
  });

  it('of an earlier template has nothing in the last cell', () =>
    expect(readExport([[...whole, 250, '', '', '', 0, 46500, '']])).not.toHaveProperty('25'));

  it('is not taken for what it is not', () => {
    expect(readExport([['', 'k1', 'Fir']])).toBeUndefined();
    expect(readExport([])).toBeUndefined();
    expect(readExport([['ABCPLAN1', 'k1', 7, 'A', true, '#REF!', 2027, '#N/A']])).toEqual({ 4: 'A', unread: [6, 8] });
  });

  it('gives a tier only where it is one, and a rate only of a target above 0', () => {
    expect([tierOf({ 4: 'B' }), tierOf({ 4: 'D' }), tierOf({})]).toEqual(['B', undefined, undefined]);
    expect(achievedOf({ 18: 200, 19: 150 })).toBe(0.75);
    expect([achievedOf({ 18: 0, 19: 150 }), achievedOf({ 18: 200 }), achievedOf({})]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
