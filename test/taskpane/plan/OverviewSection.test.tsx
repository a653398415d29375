/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { PaneActions } from '../../../src/taskpane/pane/PaneActions';
import { addBrowserParts } from '../browserParts';
import { violationsIn } from '../result/showInPane';
import { choose, given, planFrom, plansFrom, press, sheetOf, showPlans, view } from './planScreenParts';

jest.setTimeout(90_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

const listed = plansFrom([planFrom('K1')], {
  years: [2024, 2023],
  rollUps: [sheetOf('Plan roll-up 2024')],
  lists: [{ ...sheetOf('Plan list 2024'), customerIds: [] }],
  doubled: [{ sheetName: 'Plan-K1 (copy)', counted: 'Plan-K1' }],
});

function showOverview(workbook: Partial<PaneActions> = {}) {
  const shown = showPlans({ listPlans: () => given(listed), ...workbook });
  view('Overview');
  return shown;
}

/** The names of the buttons in the list. */
async function offered(year: number) {
  const list = await screen.findByRole('list', { name: `All plans of ${year}` });
  return within(list)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'));
}

describe('the sheets over all plans', () => {
  it('are offered by year: made where they are missing, opened where they are there', async () => {
    const { container } = showOverview();
    expect(await offered(2024)).toEqual([
      'Refresh: Roll-up',
      'Open: Roll-up',
      'Make: Dashboard',
      'Make: Signing tracker',
      'Open: Plan list of small customers',
      'Open: Review list of small customers',
      'Open: Management measures',
    ]);
    expect(await violationsIn(container)).toEqual([]);
    fireEvent.click(screen.getByRole('combobox', { name: 'Plan year' }));
    fireEvent.click(await screen.findByRole('option', { name: '2023' }));
    expect(await offered(2023)).toEqual([
      'Make: Roll-up',
      'Make: Dashboard',
      'Make: Signing tracker',
      'Open: Management measures',
    ]);
  });

  it('name the copies of plans that do not count', async () => {
    showOverview();
    await screen.findByText(/^“Plan-K1 \(copy\)” is a copy of “Plan-K1” and does not count/);
  });

  it('say what came of bringing the roll-up up to date', async () => {
    showOverview({
      refreshRollUp: () =>
        given({ sheetId: '{r}', sheetName: 'Plan roll-up 2024', isNew: false, customers: 42, added: 3, gone: 1 }),
    });
    await press('Refresh: Roll-up');
    const title = await screen.findByText('“Plan roll-up 2024” is up to date.', { selector: '.fui-MessageBarTitle' });
    expect(title.parentElement?.textContent).toBe(
      '“Plan roll-up 2024” is up to date.42 customers are on it.3 customers were added.' +
        'The plan sheet of 1 customer is gone: the last known figures stay.',
    );
  });

  it('ask each for its own, in the language of the pane', async () => {
    const asked: unknown[] = [];
    const opened = { sheetName: 'New sheet', isNew: true, added: 1 };
    const noting =
      (name: string) =>
      (...request: unknown[]) => {
        asked.push([name, ...request]);
        return given(opened);
      };
    showOverview({
      openDashboard: noting('dashboard'),
      openSigning: noting('signing'),
      openReviewList: noting('reviewList'),
      openMeasures: noting('measures'),
    });
    for (const [index, name] of ['Make: Dashboard', 'Make: Signing tracker'].entries()) {
      await press(name);
      await waitFor(() => expect(asked).toHaveLength(index + 1));
      await screen.findByText('The sheet “New sheet” was made and is open in Excel.', {
        selector: '.fui-MessageBarTitle',
      });
    }
    // The second quarter of 2024 ends on the day of the tests: the first one is the last that is over.
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Q1' }).checked).toBe(true);
    choose('Q3');
    await press('Open: Review list of small customers');
    await waitFor(() => expect(asked).toHaveLength(3));
    await screen.findByRole('list');
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    await press('Open: Management measures');
    await waitFor(() => expect(asked).toHaveLength(4));
    expect(asked).toEqual([
      ['dashboard', 2024, 'en-US'],
      ['signing', 2024, 'en-US'],
      ['reviewList', 2024, 3, 'en-US'],
      ['measures', 'en-US'],
    ]);
  });
});
