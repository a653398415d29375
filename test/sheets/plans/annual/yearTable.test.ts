import { yearTable } from '../../../../src/sheets/plans/annual/yearTable';
import { laidOut, widthOf } from './laidOut';

describe('the table of the year', () => {
  it('has five indicators over the whole page and names what others refer to', () => {
    const { headers, names, at } = laidOut(yearTable, 'A', 'zh-CN');
    expect(headers.map(widthOf)).toEqual([15]);
    expect(['A5', 'A6', 'A7', 'A8', 'A9'].map(at)).toEqual([
      '回款额',
      '毛利额',
      '公司品牌利润占比',
      '销量',
      '促销费用',
    ]);
    expect(names).toMatchObject({
      plan_base: 'C5',
      plan_baseGp: 'C6',
      plan_target: 'E5',
      plan_targetGp: 'E6',
      plan_targetBrand: 'E7',
      plan_nowBrand: 'H7',
      plan_targetVolume: 'E8',
    });
    expect(at('G5')).toEqual({ formula: '=IF(COUNT(E5,C5)<2,"",IF(C5<=0,"",E5/C5-1))' });
  });

  it('shows what is known as given, what is calculated plain, and asks for the rest', () => {
    const { form } = laidOut(yearTable);
    const styles = (column: number) =>
      form.blocks
        .filter((block) => block.column === column && block.style !== 'header')
        .flatMap(({ cells, style }) => cells.map(() => style));
    expect(styles(2)).toEqual(['plain', 'given', 'given', 'given', 'given']);
    expect(styles(4)).toEqual(['plain', 'plain', 'input', 'input', 'input']);
    expect(styles(7)).toEqual(['plain', 'plain', 'given', 'input', 'input']);
  });
});
