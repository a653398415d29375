import { listedAlready } from '../../../src/taskpane/plan/listedAlready';
import { sheetOf } from './planScreenParts';

const lists = [
  { ...sheetOf('List 2024', 2024), customerIds: ['c1', 'b1'] },
  { ...sheetOf('Copy of list 2024', 2024), customerIds: ['c2'] },
];
const customers = [
  { id: 'b1', tier: 'B' },
  { id: 'c1', tier: 'C' },
  { id: 'c2', tier: 'C' },
  { id: 'C1', tier: 'C' },
] as const;

it('finds who has a line of the year, letter by letter, and whoever gets a sheet is not among them', () => {
  expect(listedAlready(customers, 2024, lists)).toEqual(['c1']);
  expect(listedAlready(customers, 2025, lists)).toEqual([]);
});
