import { planListColumns, type PlanListColumn } from '../../../src/sheets/plans/planListColumns';
import { planListRows } from '../../../src/sheets/plans/planListRows';
import { planInput } from './planInput';

const keys = Object.keys(planListColumns) as PlanListColumn[];
const place = { places: new Map(keys.map((key, index) => [key, index])), headers: keys, row: 9, column: 0 };
const rowOf = (...[customer, owner = 'Mia']: [Parameters<typeof planInput>[0], string?]) => {
  const [row] = planListRows(place, [{ customer: planInput(customer).customer, growth: 0.03, owner }]);
  return Object.fromEntries(keys.map((key, index) => [key, row![index]]));
};

describe('a line of the plan list', () => {
  it('holds what is known of the customer, and its target as a formula on last year and growth', () => {
    const row = rowOf({ customer: { id: '*28', name: '=cmd', base: 1000 } });
    expect(row).toMatchObject({ customerId: '*28', customer: '=cmd', accountManager: 'Mia', ly: 1000, growth: 0.03 });
    expect(row['target']).toEqual({
      formula:
        '=IF(COUNT(D10,E10)<2,"",IF(OR(D10<=0,E10<=-1),"",IFERROR(IF(D10*(1+E10)<10^15,ROUND(D10*(1+E10),2),""),"")))',
    });
    expect(row['t4']).toEqual({ formula: '=IF(COUNT(F10)=0,"",ROUND(F10-SUM(G10,H10,I10),6))' });
    expect([row['policy'], row['action'], row['due'], row['status']]).toEqual([null, null, null, null]);
  });

  it('has due what its actual can answer for, however late it is', () => {
    const year = { payments: [1, 2, undefined, 4, undefined], grossProfit: [], brandShare: undefined };
    const row = rowOf({ customer: { thisYear: year } });
    expect(row['through']).toBe(4);
    expect(JSON.stringify([row['dueT'], row['rate']])).not.toMatch(/TODAY|list_/);
    expect(row['rate']).toEqual({ formula: '=IF(COUNT(L10,K10)<2,"",IF(K10<=0,"",L10/K10))' });
  });

  it('has the actual of whole months, and none while the first has only begun', () => {
    const year = { payments: [100, 100, 7, undefined], grossProfit: [], brandShare: undefined };
    const lineOf = (begun: number) => {
      const { actual, through } = rowOf({ customer: { thisYear: { ...year, begun } } });
      return [actual, through];
    };
    expect(lineOf(2)).toEqual([200, 2]);
    expect(lineOf(0)).toEqual([null, null]);
  });

  it('adds what is known of this year up, and says nothing where nothing is', () => {
    const year = { grossProfit: [], brandShare: undefined };
    expect(rowOf({ customer: { thisYear: { ...year, payments: [0.1, undefined, 0.2] } } })['actual']).toBe(0.3);
    expect(rowOf({ customer: { thisYear: { ...year, payments: [0, undefined] } } })['actual']).toBe(0);
    const blank = rowOf({ customer: { base: undefined, thisYear: { ...year, payments: [undefined] } } }, '');
    expect([blank['actual'], blank['ly'], blank['accountManager']]).toEqual([null, null, null]);
  });
});
