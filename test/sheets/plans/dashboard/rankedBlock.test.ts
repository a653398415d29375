import { rankedBlock } from '../../../../src/sheets/plans/dashboard/rankedBlock';
import { newSheetForm, roll } from '../rollUp/rollOn';

it('ranks customers by a number, and finds each by its row', () => {
  const { form, at } = newSheetForm('dash');
  rankedBlock(form, roll, {
    title: 'Soon',
    key: 'next',
    header: 'Day',
    format: 'yyyy-mm-dd',
    valueOf: (column, rank) => `SMALL(${column},${rank})`,
    rows: 2,
    column: 2,
    positionColumn: 9,
    spans: [3, 1],
  });
  expect(['C1', 'C2', 'F2', 'F4'].map(at)).toEqual(['Soon', 'Customer', 'Day', '=SMALL(Roll[next],2)']);
  expect(at('J3')).toBe('=IF(COUNT(F3)=0,"",MINIFS(Roll[row],Roll[next],F3))');
  expect(at('J4')).toBe('=IF(COUNT(F4)=0,"",MINIFS(Roll[row],Roll[next],F4,Roll[row],">"&IF(F4=F3,J3,0)))');
  expect(at('C4')).toBe('=IF(COUNT(J4)=0,"",T(LOOKUP(J4,Roll[row],Roll[customer])))');
});
