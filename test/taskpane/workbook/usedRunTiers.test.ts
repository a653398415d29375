import { usedRunTiers } from '../../../src/taskpane/workbook/usedRunTiers';
import { runFrom } from './runFrom';

it('lists A, B, C always, and the other tiers where a judgement used them', () => {
  expect(usedRunTiers([runFrom(1, { counts: { A: 2, B: 8 } })])).toEqual(['A', 'B', 'C']);
  expect(usedRunTiers([runFrom(2), runFrom(1, { counts: { A: 1, B: 2, C: 3, D: 4 } })])).toEqual(['A', 'B', 'C', 'D']);
});
