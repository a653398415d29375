import type { ClimbInput } from '../../../../src/sheets/plans/climb/ClimbInput';

/** A climb from 100 to 200 in a year. */
export function climbCase(rest: Partial<ClimbInput> = {}): ClimbInput {
  return Object.freeze({
    customerId: '00123',
    customer: 'Northwind',
    year: 2027,
    present: 100,
    goal: 200,
    periods: 12,
    start: 46_388,
    actuals: [],
    language: 'en-US',
    ...rest,
  } satisfies ClimbInput);
}
