import { serialOf } from '../../src/core/intake/calendar/serialOf';
import { planInput } from '../sheets/plans/planInput';
import { planOn } from './planOn';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(120_000);

it('shows a word, not a blank, where the source of a plan holds an error value, and knows the month no more', async () => {
  const book = await new QuickWorkbooks().open();
  const source = book.engine.activeSheet;
  source.name = 'L';
  const rows = [1, 2, 3, 4].map((month) => ['00123', serialOf(2027, month, 5)!, 100]);
  source.write({ row: 0, column: 0, rows: 4, columns: 3 }, rows);
  const ledger = { ids: 'L!$A$1:$A$4', days: 'L!$B$1:$B$4', payments: 'L!$C$1:$C$4' };
  const plan = await planOn(book, planInput({ customer: { tier: 'B', id: '00123' }, ledger }));
  expect(plan.values('act').slice(0, 5)).toEqual([100, 100, 100, 100, null]);
  source.write({ row: 1, column: 2, rows: 1, columns: 1 }, [['=1/0']]);
  await book.engine.calculated();
  expect(plan.values('act').slice(0, 5)).toEqual(['Check', 'Check', 'Check', 'Check', null]);
  expect([plan.values('aq')[0], plan.values('rate')[0]]).toEqual([null, null]);
  await book.close();
});
