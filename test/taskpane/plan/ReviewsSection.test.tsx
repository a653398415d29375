/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { PaneActions } from '../../../src/taskpane/pane/PaneActions';
import { addBrowserParts } from '../browserParts';
import { violationsIn } from '../result/showInPane';
import {
  failing,
  failure,
  given,
  heard,
  itemsOf,
  planFrom,
  plansFrom,
  press,
  reviewFrom,
  showPlans,
  view,
} from './planScreenParts';

jest.setTimeout(90_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

const listed = plansFrom([
  planFrom('K1', { customer: 'North & Sons', reviews: [reviewFrom(1)] }),
  planFrom('K2', { customer: '南方商行', tier: 'B', target: undefined, achieved: undefined }),
  planFrom('K1', { sheetId: '{old}', customer: 'North & Sons', revision: 1, isCurrent: false }),
  planFrom('K1', { sheetId: '{2023}', customer: 'North & Sons', year: 2023 }),
]);

function showReviews(workbook: Partial<PaneActions> = {}) {
  const shown = showPlans({ listPlans: () => given(listed), ...workbook });
  view('Reviews');
  return shown;
}

describe('the plans of the workbook', () => {
  it('are listed by year with what they say of themselves, and found by customer, ID or sheet', async () => {
    showReviews();
    expect(await itemsOf('Plans')).toEqual([
      'ANorth & Sonstarget 1,080 · reached 90.0%',
      'B南方商行',
      'ANorth & Sonstarget 1,080 · reached 90.0% · replaced by a later version',
    ]);
    await waitFor(() => expect(heard()).toBe('4 plans.'));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'k2' } });
    await waitFor(async () => expect(await itemsOf('Plans')).toEqual(['B南方商行']));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nobody' } });
    await screen.findByText('No customer matches.');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('combobox', { name: 'Plan year' }));
    fireEvent.click(await screen.findByRole('option', { name: '2023' }));
    await waitFor(async () => expect(await itemsOf('Plans')).toHaveLength(1));
  });

  it('open in one press, also one that is hidden', async () => {
    const asked: unknown[] = [];
    const hidden = plansFrom([planFrom('K1', { isShown: false })]);
    showReviews({
      listPlans: () => given(hidden),
      openSheet: ({ sheetId, isShown }) => {
        asked.push([sheetId, isShown]);
        return given(undefined);
      },
    });
    await press('Open the sheet “Plan-K1”');
    await waitFor(() => expect(asked).toEqual([['{K1}', false]]));
  });

  it('get a review a quarter, and the one that is there is opened', async () => {
    const asked: unknown[] = [];
    let plans = listed;
    const { container } = showReviews({
      listPlans: () => given(plans),
      makeReview: (...request) => {
        asked.push(request);
        plans = plansFrom([planFrom('K1', { customer: 'North & Sons', reviews: [reviewFrom(1), reviewFrom(2)] })]);
        return given({ sheetId: '{review 2}', sheetName: 'QBR Q2', isNew: true });
      },
    });
    fireEvent.click((await screen.findAllByRole('button', { name: 'North & Sons' }))[0]!);
    expect(screen.getByRole('button', { name: 'Open the review of Q1' })).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
    await press('Make the review of Q2');
    await screen.findByText('The sheet “QBR Q2” was made and is open in Excel.', { selector: '.fui-MessageBarTitle' });
    expect(asked).toEqual([['{K1}', 2, 'en-US']]);
    await screen.findByRole('button', { name: 'Open the review of Q2' });
    expect(screen.queryByText(/the day it was made/)).toBeNull();
  });

  it('say that a review that was there shows the figures of its day, and how to have those of today', async () => {
    showReviews({ makeReview: () => given({ sheetId: '{review 1}', sheetName: 'QBR Q1', isNew: false }) });
    fireEvent.click((await screen.findAllByRole('button', { name: 'North & Sons' }))[0]!);
    await press('Open the review of Q1');
    const title = await screen.findByText('The sheet “QBR Q1” is open in Excel.', {
      selector: '.fui-MessageBarTitle',
    });
    expect(title.parentElement?.textContent).toMatch(/shows the figures of the day it was made\..*delete its sheet/);
  });

  it('take what was agreed in a review, and say which rows they could not take and why', async () => {
    const asked: string[] = [];
    showReviews({
      carryReview: (sheetId) => {
        asked.push(sheetId);
        return given({
          planSheet: 'Plan-K1',
          year: 2024,
          carried: 2,
          already: 1,
          open: 3,
          refused: [
            { row: 31, because: 'noMonth' },
            { row: 33, because: 'monthOver' },
            { row: 34, because: 'monthReviewed' },
            { row: 35, because: 'noneLeft' },
          ],
        });
      },
    });
    fireEvent.click((await screen.findAllByRole('button', { name: 'North & Sons' }))[0]!);
    await press('Carry Q1 into the plan');
    const title = await screen.findByText('2 corrections were carried into the plan.', {
      selector: '.fui-MessageBarTitle',
    });
    expect(title.parentElement?.textContent).toBe(
      '2 corrections were carried into the plan.' +
        'See “Plan-K1”: the targets as they were stay beside.' +
        '1 was in the plan already.3 are not agreed yet.' +
        "Row 31 was left out: it has a change of target but no month of the plan's year, such as 12." +
        'Row 33 was left out: its month of 2024 is over.' +
        'Row 34 was left out: its month does not come after the quarter reviewed.' +
        "Row 35 was left out: after this review no month of 2024 is left to correct; put it into 2025's plan.",
    );
    expect(asked).toEqual(['{review 1}']);
  });

  it('say what to do where nothing was agreed yet', async () => {
    showReviews({
      carryReview: () => given({ planSheet: 'Plan-K1', year: 2024, carried: 0, already: 0, open: 0, refused: [] }),
    });
    fireEvent.click((await screen.findAllByRole('button', { name: 'North & Sons' }))[0]!);
    await press('Carry Q1 into the plan');
    await screen.findByText('No correction was carried into the plan.', { selector: '.fui-MessageBarTitle' });
    expect(screen.getByText(/^No agreed correction stands in the review/)).toBeTruthy();
  });

  it('draw a climb', async () => {
    showReviews({ makeClimb: () => given({ sheetId: '{c}', sheetName: 'Climb-K1', isNew: false }) });
    fireEvent.click((await screen.findAllByRole('button', { name: '南方商行' }))[0]!);
    await press('S-curve climb');
    await screen.findByText('The sheet “Climb-K1” is open in Excel.', { selector: '.fui-MessageBarTitle' });
  });

  it('say what failed, with what to do, and can be asked again', async () => {
    let times = 0;
    showReviews({
      makeReview: () =>
        (times += 1) === 1
          ? failing('protectedWorkbook', false)
          : given({ sheetId: '{r}', sheetName: 'QBR Q4', isNew: true }),
    });
    fireEvent.click((await screen.findAllByRole('button', { name: '南方商行' }))[0]!);
    await press('Make the review of Q4');
    await failure('The structure of this workbook is protected, so no sheet can be added.');
    expect(screen.getByText('Remove the protection (Review > Protect Workbook), then try again.')).toBeTruthy();
    await press('Retry');
    await screen.findByText(/“QBR Q4” was made/, { selector: '.fui-MessageBarTitle' });
  });

  it('are not asked for again by themselves after a failure that was closed', async () => {
    let times = 0;
    showReviews({
      listPlans: () => {
        times += 1;
        return failing('failed', false);
      },
    });
    await failure('Excel refused the step.');
    const before = times;
    await press('Close');
    await waitFor(() => expect(screen.queryByText('Excel refused the step.')).toBeNull());
    expect(times).toBe(before);
    await press('Read again');
    await waitFor(() => expect(times).toBe(before + 1));
  });

  it('lead to the first plan while there is none', async () => {
    showReviews({ listPlans: () => given(plansFrom([])) });
    await press('Make plans');
    expect(screen.getByRole('tab', { name: 'New plans', selected: true })).toBe(document.activeElement);
  });
});
