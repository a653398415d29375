import { stepBlock } from '../../../../src/sheets/plans/signing/stepBlock';
import { newSheetForm } from '../rollUp/rollOn';

it('has six steps with standard days that may be changed, and counts who stands where', () => {
  const { form, at } = newSheetForm('sign', 'zh-CN');
  stepBlock(form, { name: 'Sign', headerOf: (key) => key });
  expect([4, 5, 6, 7, 8, 9].map((row) => [at(`A${row}`), at(`B${row}`), at(`D${row}`)])).toEqual([
    [1, '资料收集分析', 10],
    [2, '业务回顾汇报', 5],
    [3, '讨论与解答', 7],
    [4, '提交草案约时间', 5],
    [5, '讨论确定内容', 10],
    [6, '签定合同', 5],
  ]);
  expect(['E4', 'F4'].map(at)).toEqual(['=COUNTIF(Sign[step],A4)', '=COUNTIFS(Sign[step],A4,Sign[flag],"逾期")']);
  expect(form.names.map(({ name }) => name)).toEqual(['sign_no', 'sign_name', 'sign_std']);
  expect(form.charts).toHaveLength(1);
});
