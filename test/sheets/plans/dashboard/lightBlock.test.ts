import { lightBlock } from '../../../../src/sheets/plans/dashboard/lightBlock';
import { newSheetForm, roll } from '../rollUp/rollOn';

it('counts the customers at each light, and those who have none yet', () => {
  const { form, at } = newSheetForm('dash');
  lightBlock(form, roll, 1);
  expect(['B3', 'B4', 'B5', 'B6'].map(at)).toEqual(['Green', 'Amber', 'Red', 'None yet']);
  expect(at('D3')).toBe('=COUNTIF(Roll[light],B3)');
  expect(at('D6')).toBe('=SUMPRODUCT(--(LEN(Roll[customerId])>0))-SUM(D3:D5)');
});
