import { headBlock } from '../../../../src/sheets/plans/annual/headBlock';
import { planInput } from '../planInput';
import { laidOut } from './laidOut';

describe('the head of a plan', () => {
  it('stands in the first five rows, the second of which is hidden, with nine fields', () => {
    const { form, at, names } = laidOut(headBlock, 'A', 'zh-CN');
    expect(at('A1')).toBe('Northwind 2027 年度客户计划');
    expect([form.row, form.hiddenRows]).toEqual([5, [{ row: 1, rows: 1 }]]);
    expect(names).toMatchObject({
      plan_customer: 'B3',
      plan_id: 'G3',
      plan_year: 'B4',
      plan_asof: 'G5',
      plan_next: 'L5',
    });
    expect(['A3', 'E3', 'J3', 'A5', 'E5', 'J5'].map(at)).toEqual([
      '客户',
      '客户编号',
      '客户经理',
      '金额单位',
      '基准日',
      '下次回顾',
    ]);
  });

  it('keeps a customer number as the text that it is, and leaves blank what nobody said', () => {
    const { form, at, accepts } = laidOut((form) =>
      headBlock(form, planInput({ owner: '', unit: '', customer: { id: '00123', profile: '' } })),
    );
    expect([at('G3'), at('L3'), at('L4'), at('B5')]).toEqual(['00123', null, null, null]);
    expect(form.blocks.find(({ row, column }) => row === 2 && column === 6)!.formats).toEqual(['@']);
    expect(accepts('G4')).toEqual({ kind: 'list', items: ['A', 'B', 'C'] });
    expect(accepts('G5')).toEqual({ kind: 'date' });
  });
});
