import { planWarnings } from '../../../src/taskpane/plan/planWarnings';

const preview = (customers: number, withoutBase: number) => ({
  total: { customers, withoutBase, base: 0, target: 0, quarters: [0, 0, 0, 0] as const },
});

it.each([
  [true, 12, 0, []],
  [true, 12, 3, [{ code: 'withoutBase', customers: 3 }]],
  [true, 7, 0, [{ code: 'fewMonths', months: 7 }]],
  [true, 0, 0, [{ code: 'noMonths' }]],
  // Nobody grows from a total that is not there.
  [true, 0, 10, [{ code: 'withoutBase', customers: 10 }]],
  [false, 0, 10, [{ code: 'noPayments' }]],
])('with payments %s, %d months and %d customers without figures it warns of %j', (hasPayments, months, none, said) => {
  const facts = { hasPayments, lastYearMonths: months, lastYearUntil: undefined };
  expect(planWarnings(facts, preview(10, none))).toEqual(said);
});

it.each([11, 0])('with %d whole months and a day in another it says up to which day the data goes, once', (months) => {
  const facts = { hasPayments: true, lastYearMonths: months, lastYearUntil: 46358 };
  expect(planWarnings(facts, preview(10, 0))).toEqual([{ code: 'begunMonth', months, day: 46358 }]);
});
