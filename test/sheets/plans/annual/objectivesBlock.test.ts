import { objectivesBlock } from '../../../../src/sheets/plans/annual/objectivesBlock';
import { laidOut, widthOf } from './laidOut';

describe('the objectives of a plan', () => {
  it('take the whole width, in six rows of the full plan and three of the standard one', () => {
    for (const [tier, last] of [
      ['A', 13],
      ['B', 10],
    ] as const) {
      const { headers, names } = laidOut(objectivesBlock, tier);
      expect(headers.map(widthOf)).toEqual([15]);
      expect(names).toEqual({ plan_objObjective: `A8:A${last}`, plan_objSmart: `N8:N${last}` });
    }
    const { headers } = laidOut(objectivesBlock, 'A', 'zh-CN');
    expect(headers[0]!.map(([text]) => text).join(' ')).toBe(
      '目标 具体内容 衡量 起点 目标值 现值 完成率 可达到 有效 期限 SMART（缺项） 责任人',
    );
  });

  it('ask for yes or no and for a day, and begin a page', () => {
    const { accepts, form } = laidOut(objectivesBlock);
    expect(accepts('K8:K13')).toEqual({ kind: 'list', items: ['Yes', 'No'] });
    expect(accepts('L8:L13')).toEqual({ kind: 'list', items: ['Yes', 'No'] });
    expect(accepts('M8:M13')).toEqual({ kind: 'date' });
    expect(form.breaksBefore).toEqual([4]);
  });

  it('check each letter by cells of their own row, in the words of the sheet', () => {
    const { at } = laidOut(objectivesBlock, 'A', 'zh-CN');
    expect(at('N9')).toEqual({
      formula:
        '=IF(LEN(A9)=0,"",IF(AND(LEN(B9)>0,AND(LEN(F9)>0,ISNUMBER(H9)),K9="是",L9="是",ISNUMBER(M9)),"✓",' +
        'IF(LEN(B9)>0,"","S")&IF(AND(LEN(F9)>0,ISNUMBER(H9)),"","M")&IF(K9="是","","A")&IF(L9="是","","R")&' +
        'IF(ISNUMBER(M9),"","T")))',
    });
  });

  it('colours a tick otherwise than letters, and neither a blank', () => {
    const { form } = laidOut(objectivesBlock);
    expect(
      form.formatRules.filter((rule) => 'formula' in rule).map((rule) => 'formula' in rule && rule.formula),
    ).toEqual(['=N8="✓"', '=AND(LEN(N8)>0,N8<>"✓")']);
  });
});
