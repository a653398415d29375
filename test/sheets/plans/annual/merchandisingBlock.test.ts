import { merchandisingBlock } from '../../../../src/sheets/plans/annual/merchandisingBlock';
import { laidOut, widthOf } from './laidOut';

describe('the merchandising of a plan', () => {
  it('asks for six items in the full plan and the first three in the standard one', () => {
    const { headers, at } = laidOut(merchandisingBlock);
    expect(headers.map(widthOf)).toEqual([15]);
    expect(['A7', 'A8', 'A9', 'A10', 'A11', 'A12'].map(at)).toEqual([
      'Shelf share',
      'Display area',
      'Prime positions',
      'Piles, end caps',
      'POSM',
      'Demo units',
    ]);
    const standard = laidOut(merchandisingBlock, 'B', 'zh-CN');
    expect(standard.names).toMatchObject({ plan_merItem: 'A7:A9', plan_merTarget: 'D7:D9', plan_merLatest: 'I7:I9' });
    expect([standard.at('A9'), standard.at('B8')]).toEqual(['主陈列位', 'm²']);
  });

  it('wants 70 % of the shelf, as a share; all else is counted', () => {
    const { form, at, accepts } = laidOut(merchandisingBlock);
    expect([at('D7'), at('D8')]).toEqual([0.7, null]);
    expect(accepts('C7:H7')).toEqual({ kind: 'share' });
    const formats = form.blocks.filter(({ column, row }) => column === 3 && row > 5).map((block) => block.formats);
    expect(formats).toEqual([['0%'], ['#,##0.0']]);
  });

  it('takes the latest of the quarters that were checked', () => {
    expect(laidOut(merchandisingBlock).at('I7')).toEqual({
      formula: '=IF(ISNUMBER(H7),H7,IF(ISNUMBER(G7),G7,IF(ISNUMBER(F7),F7,IF(ISNUMBER(E7),E7,""))))',
    });
  });
});
