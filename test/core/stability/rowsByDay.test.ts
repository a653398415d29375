import { rowsByDay } from '../../../src/core/stability/rowsByDay';

it('puts rows in the order of their days and leaves rows of one day as they stand', () => {
  expect([...rowsByDay(Int32Array.of(45302, 45300, 45301, 45300, 45302))]).toEqual([1, 3, 2, 0, 4]);
});
