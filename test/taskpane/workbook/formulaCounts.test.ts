import { formulaCounts } from '../../../src/taskpane/workbook/formulaCounts';

const sheets = Object.freeze([
  { sheetName: 'ABC', count: 12, stuck: 0, isProtected: false },
  { sheetName: 'Plan', count: 30, stuck: 4, isProtected: true },
  { sheetName: 'Old', count: 5, stuck: 1, isProtected: false },
]);

it('counts the formulas of the chosen sheets, and those that show #NAME? on all of them', () => {
  expect(formulaCounts(sheets, ['ABC', 'Old'])).toEqual({ chosen: 17, stuck: 5 });
  expect(formulaCounts(sheets, [])).toEqual({ chosen: 0, stuck: 5 });
  expect(formulaCounts([], ['ABC'])).toEqual({ chosen: 0, stuck: 0 });
});
