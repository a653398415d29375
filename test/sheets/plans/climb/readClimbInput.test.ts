import { readClimbInput } from '../../../../src/sheets/plans/climb/readClimbInput';
import { named } from '../named';

const source = { customerId: '00123', year: 2027, revision: 2, language: 'en-US', is1904: false } as const;
const ly = Array.from({ length: 12 }, () => 10);
const act = [12, 13, 14, ...Array<string>(9).fill('')];
const read = (cells: Parameters<typeof named>[1]) => readClimbInput({ ...source, plan: named('plan', cells) });

describe('the climb of a plan', () => {
  it('goes from last year to the target, in twelve months from its first of January', () => {
    const climb = read({ customer: ['Northwind'], base: [120], target: [150], ly, act, closed: [3] });
    expect(climb).toMatchObject({
      customer: 'Northwind',
      revision: 2,
      present: 120,
      goal: 150,
      periods: 12,
      start: 46_388,
    });
  });

  it('begins on the same day in a workbook that counts from 1904', () => {
    expect(readClimbInput({ ...source, plan: {}, is1904: true }).start).toBe(46_388 - 1462);
  });

  it('stands where the last twelve months add up to, month by month that is over', () => {
    const { actuals } = read({ base: [120], ly, act, closed: [3] });
    expect(actuals).toEqual([undefined, 122, 125, 129, ...Array<undefined>(9).fill(undefined)]);
  });

  it('stands nowhere known without the months of last year, until the year is over', () => {
    const blank = Array<string>(12).fill('');
    expect(read({ ly: blank, act, closed: [3] }).actuals.every((amount) => amount === undefined)).toBe(true);
    expect(read({ ly: blank, act: ly, closed: [12] }).actuals[12]).toBe(120);
  });

  it('has neither present nor goal where the plan knows none', () => {
    const climb = read({ base: [''], target: [''] });
    expect([climb.customer, 'present' in climb, 'goal' in climb]).toEqual(['00123', false, false]);
  });
});
