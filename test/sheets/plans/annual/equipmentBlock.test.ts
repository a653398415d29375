import { equipmentBlock } from '../../../../src/sheets/plans/annual/equipmentBlock';
import { laidOut, widthOf } from './laidOut';

describe('the equipment of a plan', () => {
  it('takes the whole width, with the terms of the deposit in the widest column', () => {
    const { headers } = laidOut(equipmentBlock, 'A', 'zh-CN');
    expect(headers.map(widthOf)).toEqual([15]);
    expect(headers[0]!.map(([text]) => text).join(' ')).toBe(
      '设备 型号 数量 单价 投资额 单台押金 押金合计 投放日 年增量毛利 回收月数 年回报 应退日 已退 退押条件',
    );
  });

  it('multiplies what it knows, and says what all of it costs', () => {
    const { at, names, accepts } = laidOut(equipmentBlock);
    expect(at('F7')).toEqual({ formula: '=IF(COUNT(D7,E7)<2,"",D7*E7)' });
    expect(at('H7')).toEqual({ formula: '=IF(COUNT(D7,G7)<2,"",D7*G7)' });
    expect(at('K7')).toEqual({ formula: '=IF(OR(COUNT(F7)=0,N(J7)<=0),"",F7/J7*12)' });
    expect(names).toEqual({ plan_equipmentCost: 'F13', plan_equipmentGp: 'J13' });
    expect(accepts('A7:A11')).toMatchObject({ kind: 'list' });
    expect(['I7:I11', 'M7:M11'].map(accepts)).toEqual([{ kind: 'date' }, { kind: 'date' }]);
    expect(accepts('N7:N11')).toEqual({ kind: 'list', items: ['Yes', 'No'] });
  });
});
