import { serialOf } from '../../../src/core/intake/calendar/serialOf';
import { quarterToReview } from '../../../src/taskpane/plan/quarterToReview';

it.each([
  [2024, 2, 10, 1],
  [2024, 4, 1, 1],
  [2024, 6, 30, 1],
  [2024, 7, 1, 2],
  [2024, 12, 31, 3],
  [2025, 1, 1, 4],
  [2026, 5, 1, 4],
  [2023, 5, 1, 1],
])('looks back, on %d-%d-%d, at quarter %d of 2024', (year, month, day, quarter) => {
  expect(quarterToReview(2024, serialOf(year, month, day)!)).toBe(quarter);
});
