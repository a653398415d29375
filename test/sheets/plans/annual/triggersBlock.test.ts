import { triggersBlock } from '../../../../src/sheets/plans/annual/triggersBlock';
import { laidOut, widthOf } from './laidOut';

describe('the triggers of a plan', () => {
  it('are six in the full plan and the first three in the standard one, with their limits', () => {
    const { headers, names, at } = laidOut(triggersBlock);
    expect(headers.map(widthOf)).toEqual([15]);
    expect(names).toEqual({ plan_hit: 'E7:E12', plan_used: 'K7:K12', plan_left: 'B13' });
    expect([7, 8, 9, 10, 11, 12].map((row) => [at(`B${row}`), at(`C${row}`)])).toEqual([
      ['<', 0.9],
      ['<', 0.85],
      ['>', 0.2],
      ['>', 0.1],
      ['>', 0.05],
      ['>', 0],
    ]);
    expect(laidOut(triggersBlock, 'B').names).toMatchObject({ plan_hit: 'E7:E9', plan_left: 'B10' });
  });

  it('know their figures where the plan has them, and ask for the others', () => {
    const { at } = laidOut(triggersBlock);
    expect(at('D7')).toEqual({
      formula: '=IF(COUNT(SUM(plan_gq),SUM(plan_dq))<2,"",IF(SUM(plan_dq)<=0,"",SUM(plan_gq)/SUM(plan_dq)))',
    });
    expect(at('D8')).toMatchObject({ formula: expect.stringContaining('INDEX(plan_rate,1,plan_closed-1)') as string });
    expect([at('D9'), at('D12')]).toEqual([null, null]);
  });

  it('compare by their sign, and count what kind of number is asked for', () => {
    const { at, form, accepts } = laidOut(triggersBlock, 'A', 'zh-CN');
    expect(at('E9')).toEqual({
      formula: '=IF(COUNT(C9,D9)<2,"",IF(B9="<",IF(D9<C9,"触发","–"),IF(B9=">",IF(D9>C9,"触发","–"),"")))',
    });
    expect(accepts('B7:B12')).toEqual({ kind: 'list', items: ['<', '>'] });
    const formats = form.blocks.filter(({ column, row }) => column === 2 && row > 5).map((block) => block.formats);
    expect(formats).toEqual([['0%'], ['#,##0']]);
  });
});
