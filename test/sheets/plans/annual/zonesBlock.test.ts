import { zonesBlock } from '../../../../src/sheets/plans/annual/zonesBlock';
import { laidOut, widthOf } from './laidOut';

describe('the zones of a plan', () => {
  it('begin with five factors of ours and four of head office', () => {
    const { headers, at } = laidOut(zonesBlock, 'A', 'zh-CN');
    expect(headers.map(widthOf)).toEqual([15]);
    const rows = Array.from({ length: 9 }, (_, index) => index + 7);
    expect(rows.map((row) => `${String(at(`A${row}`))} ${String(at(`B${row}`))}`)).toEqual([
      '客户管理的提升 A',
      '客户库龄分析 A',
      '客户档案建立 A',
      '二次定价 A',
      '终端推广 A',
      '产品力 B',
      '价格 B',
      '资源的投放 B',
      '政策的设计 B',
    ]);
  });

  it('take zones, days and states from their lists, and are red when late', () => {
    const { accepts, form } = laidOut(zonesBlock);
    expect(accepts('B7:B15')).toEqual({ kind: 'list', items: ['A', 'B'] });
    expect(accepts('L7:L15')).toEqual({ kind: 'date' });
    expect(accepts('O7:O15')).toMatchObject({ kind: 'list' });
    expect(form.formatRules).toMatchObject([{ formula: expect.stringContaining('$L7<$B$1') as string }]);
  });
});
