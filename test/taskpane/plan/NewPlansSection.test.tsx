/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ScaffoldedPlans } from '../../../src/actions/scaffoldPlans';
import type { PlanRequest } from '../../../src/core/plan/PlanRequest';
import type { Analysis, PaneActions } from '../../../src/taskpane/pane/PaneActions';
import { addBrowserParts } from '../browserParts';
import { violationsIn } from '../result/showInPane';
import { answerLater } from '../workbook/workbookScreenParts';
import {
  choose,
  failing,
  failure,
  field,
  given,
  heard,
  itemsOf,
  judged,
  monthlyCells,
  planFrom,
  plansFrom,
  press,
  rowsOf,
  sheetOf,
  showPlans,
  type,
  view,
  whereabouts,
} from './planScreenParts';

jest.setTimeout(90_000);
let analysis: Analysis;
beforeAll(async () => {
  addBrowserParts();
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 41 });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 320 });
  analysis = await judged(monthlyCells());
});
afterEach(cleanup);

const made: ScaffoldedPlans = {
  made: [
    { customerId: 'Dealer 1', sheetId: '{a}', sheetName: 'Plan-Dealer 1-2024' },
    { customerId: 'Dealer 2', sheetId: '{b}', sheetName: 'Plan-Dealer 2-2024' },
  ],
  kept: [],
  lines: undefined,
  isCancelled: false,
  left: 0,
};

/** Notes what is asked for and says that it was made. */
function making(result: ScaffoldedPlans = made) {
  const asked: PlanRequest[] = [];
  const scaffoldPlans: PaneActions['scaffoldPlans'] = (_, request) => {
    asked.push(request);
    return given(result);
  };
  return { asked, scaffoldPlans };
}

describe('new plans', () => {
  it.each(['en-US', 'zh-CN'] as const)('are filled in from the judgement and previewed, in %s', async (language) => {
    const { container } = showPlans({}, analysis, language);
    const button = language === 'en-US' ? 'Make 2 plans' : '制定 2 份计划';
    await screen.findByRole('button', { name: button });
    expect(field(language === 'en-US' ? 'Plan year' : '计划年度').value).toBe('2024');
    expect(field(language === 'en-US' ? 'Unit of money' : '金额单位').value).toBe(language === 'en-US' ? '' : '元');
    // 1,000 and 990 a month in 2023, and 8 % more.
    expect(rowsOf(language === 'en-US' ? 'What it comes to' : '预览')).toEqual([
      ['A', '2', '23,880', '25,790', '8.0%'],
    ]);
    expect(await violationsIn(container)).toEqual([]);
  });

  it('are asked for as they were filled in', async () => {
    const { asked, scaffoldPlans } = making();
    showPlans({ scaffoldPlans }, analysis);
    type('Plan year', '2024年');
    type('Tier A', '12,5');
    expect(screen.getByText('Enter per cent from -90 to 1000, such as 8.')).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'What it comes to' })).toBeNull();
    type('Tier A', '12.5%');
    type('Account manager', ' Li Wei ');
    choose(/^S-curve/);
    await press('Make 2 plans');
    await screen.findByText('2 plans were made.', { selector: '.fui-MessageBarTitle' });
    expect(heard()).toBe('2 plans were made.');
    expect(asked).toEqual([
      {
        year: 2024,
        customerIds: ['Dealer 1', 'Dealer 2'],
        growth: { A: 0.125, B: 0.05, C: 0.03 },
        split: 's',
        owner: 'Li Wei',
        unit: '',
        existing: 'keep',
        linksActuals: false,
      },
    ]);
  });

  it('say beside each field what cannot be read, and cannot be made until it can', async () => {
    const { asked, scaffoldPlans } = making();
    showPlans({ scaffoldPlans }, analysis);
    type('Plan year', '1800');
    type('Tier A', 'abc');
    expect(screen.getByText('Enter a year from 2000 to 2099.')).toBeTruthy();
    expect(screen.getByText('Enter per cent from -90 to 1000, such as 8.')).toBeTruthy();
    await press('Make 2 plans');
    type('Plan year', '');
    await press('Make 2 plans');
    expect(asked).toEqual([]);
    type('Plan year', '2024');
    type('Tier A', '0.08');
    expect(screen.getByText('Read as 0.08%. For 8%, enter 8.')).toBeTruthy();
    await press('Make 2 plans');
    expect(asked.map(({ growth }) => growth.A)).toEqual([0.0008]);
  });

  it('are for those that are ticked, all that are shown at once, or one', async () => {
    const { asked, scaffoldPlans } = making();
    const { container } = showPlans({ scaffoldPlans }, analysis);
    choose('Choose');
    expect(screen.getByText('No customer is chosen yet.')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Dealer 1' }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'dealer 1' } });
    await waitFor(async () => expect(await itemsOf('Customers to choose from')).toHaveLength(2));
    await press('Select all shown (2)');
    expect(screen.getByText('2 customers chosen.')).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
    // The best and the last of ten: tiers A and C, each with its own growth.
    expect([field('Tier A').value, field('Tier C').value, screen.queryByLabelText('Tier B')]).toEqual(['8', '3', null]);
    expect(screen.getByText('1 new sheet · 1 line in the plan list')).toBeTruthy();
    await press('Make 2 plans');
    await waitFor(() => expect(asked.map(({ customerIds }) => customerIds)).toEqual([['Dealer 1', 'Dealer 10']]));
    await press('Deselect all shown');
    expect(screen.getByText('No customer is chosen yet.')).toBeTruthy();
    choose('One');
    fireEvent.click(screen.getByRole('combobox', { name: 'Customer' }));
    fireEvent.click(await screen.findByRole('option', { name: /^Dealer 3/ }));
    await press('Make 1 plan');
    await waitFor(() => expect(asked[1]?.customerIds).toEqual(['Dealer 3']));
  });

  it('keep what was filled in for a user who goes away and comes back', async () => {
    showPlans({}, analysis);
    type('Plan year', '2031');
    await press('away and back');
    expect(screen.queryByLabelText('Plan year')).toBeNull();
    await press('away and back');
    expect(field('Plan year').value).toBe('2031');
  });

  it('draw a few of ten thousand customers, and tick all of them in one press', async () => {
    showPlans({}, await judged(monthlyCells(10_000, 1)));
    choose('Choose');
    expect((await itemsOf('Customers to choose from')).length).toBeLessThan(40);
    await press('Select all shown (10,000)');
    await screen.findByText('10,000 customers chosen.');
    expect(screen.getByRole('alert').textContent).toMatch(
      /^These would be [\d,]+ new sheets. Make at most 300 at a time.$/,
    );
    expect(screen.getByRole('button', { name: 'Make 10,000 plans' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('warn of months that the data lacks, and close what cannot be', async () => {
    showPlans({}, await judged(monthlyCells(10, 7)));
    type('Plan year', '2024');
    const few = await screen.findByText('The data has only 7 months of 2023: targets grow from those months alone.');
    const table = screen.getByRole('table', { name: 'What it comes to' });
    expect(few.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const season = /^Last-year season.*Not possible here: the data has only 7 whole months of 2023\.$/;
    expect(screen.getByRole<HTMLInputElement>('radio', { name: season }).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Even/ }).checked).toBe(true);
    type('Plan year', '2030');
    await screen.findByText(/^2 customers have nothing in 2029 to grow from \(none, or returns only\)/);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Last-year season/ }).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Even/ }).checked).toBe(true);
  });

  it('say up to which day the data goes where its last month is not whole', async () => {
    // On the 10th of each month and 15 days before, so that the rest of December is no ordinary pause.
    const cells = monthlyCells();
    const twice = {
      ...cells,
      columns: cells.columns.map((column) => {
        const earlier = column.cells.map((cell) => (column.header === 'Order date' ? Number(cell) - 15 : cell));
        return { ...column, cells: [...column.cells, ...earlier] };
      }),
    };
    showPlans({}, await judged(twice));
    type('Plan year', '2024');
    await screen.findByText(/^The data has only 11 whole months of 2023 and ends on Dec 10, 2023: targets grow from/);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Last-year season/ }).disabled).toBe(true);
  });

  it('offer no actual figures that follow the data to those who get a line of the list alone', async () => {
    showPlans({}, analysis);
    const link = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Actual figures follow your data/ });
    await screen.findByRole('button', { name: 'Make 2 plans' });
    expect(link().disabled).toBe(false);
    fireEvent.click(link());
    choose('Choose');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Dealer 10' }));
    await screen.findByRole('button', { name: 'Make 1 plan' });
    expect([link().disabled, link().checked]).toEqual([true, false]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Dealer 1' }));
    await screen.findByRole('button', { name: 'Make 2 plans' });
    expect([link().disabled, link().checked]).toEqual([false, true]);
  });

  it('say that the list has even quarters, to those who choose customers of the list', async () => {
    showPlans({}, analysis);
    const hint = /^Customers in the list get even quarters, and actual figures that stay as they are/;
    await screen.findByRole('button', { name: 'Make 2 plans' });
    expect(screen.queryByText(hint)).toBeNull();
    choose('Choose');
    await press(/^Select all shown/);
    await screen.findByText(hint);
  });

  it('lead to judging while nobody is judged', async () => {
    showPlans();
    await press('Judge customers');
    expect(whereabouts()).toMatch(/^steps/);
  });
});

describe('customers that have a plan', () => {
  const there = plansFrom([planFrom('Dealer 1')]);

  it('keep it unless a new version is wanted', async () => {
    const { asked, scaffoldPlans } = making();
    showPlans({ scaffoldPlans, listPlans: () => given(there) }, analysis);
    await screen.findByRole('radio', { name: /^Leave it as it is/ });
    expect(screen.getByText('1 new sheet · 1 plan stays as it is')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make 1 plan' })).toBeTruthy();
    choose(/^Make a new version/);
    await press('Make 2 plans');
    await waitFor(() => expect(asked.map(({ existing }) => existing)).toEqual(['newVersion']));
  });

  it('leave nothing to do when all of them have one', async () => {
    showPlans({ listPlans: () => given(plansFrom([planFrom('Dealer 1'), planFrom('Dealer 2')])) }, analysis);
    const button = await screen.findByRole('button', { name: 'All have a plan already' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('customers that are in the list', () => {
  it('are not promised another line', async () => {
    const small = ['Dealer 9', 'Dealer 10'];
    const list = { ...sheetOf('Plan list 2024'), customerIds: small };
    showPlans({ listPlans: () => given(plansFrom([], { lists: [list] })) }, analysis);
    choose('Choose');
    await press(/^Select all shown/);
    await press('Make 8 plans');
    expect(screen.getByText(/2 plans stay as they are$/)).toBeTruthy();
  });
});

describe('the making of plans', () => {
  it('shows how far it is, keeps the pane to itself, and stops after the plan at work', async () => {
    const { outcome, answer } = answerLater<ScaffoldedPlans>();
    let isCancelled = () => false;
    showPlans(
      {
        scaffoldPlans: (_, __, ___, control) => {
          control.progress({ done: 1, of: 2 });
          isCancelled = control.isCancelled;
          return outcome;
        },
      },
      analysis,
    );
    await press('Make 2 plans');
    await screen.findByText('1 of 2');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('1');
    expect(whereabouts()).toBe('plan writing');
    expect(isCancelled()).toBe(false);
    await press('Cancel');
    expect(isCancelled()).toBe(true);
    expect(heard()).toBe('Stopping after the plan at work …');
    answer({ ok: true, value: { ...made, made: made.made.slice(0, 1), isCancelled: true, left: 1 } });
    await screen.findByText('Stopped. What was made is whole.');
    expect(screen.getByText('1 customer is still without a plan.')).toBeTruthy();
    await waitFor(() => expect(whereabouts()).toBe('plan ready'));
    await press('Go on');
    await waitFor(() => expect(whereabouts()).toBe('plan writing'));
  });

  it('says after a failure what is there, and goes on with the others without a second new version', async () => {
    const asked: PlanRequest[] = [];
    let listed = plansFrom([planFrom('Dealer 1'), planFrom('Dealer 2')]);
    showPlans(
      {
        listPlans: () => given(listed),
        scaffoldPlans: (_, request, __, control) => {
          asked.push(request);
          if (asked.length > 1) return given({ ...made, made: made.made.slice(1) });
          control.progress({ done: 1, of: 2 });
          listed = plansFrom([...listed.plans, planFrom('Dealer 1', { sheetId: '{new}', revision: 2 })]);
          return failing('offline');
        },
      },
      analysis,
    );
    await screen.findByRole('radio', { name: /^Make a new version/ });
    choose(/^Make a new version/);
    await press('Make 2 plans');
    await failure('The connection to Excel was lost.');
    expect(screen.getByText(/^1 of 2 plans is there already and whole/)).toBeTruthy();
    await press('Retry');
    await screen.findByText('1 plan was made.', { selector: '.fui-MessageBarTitle' });
    expect(asked.map(({ customerIds }) => customerIds)).toEqual([['Dealer 1', 'Dealer 2'], ['Dealer 2']]);
  });

  it('leads on to the first plan and to the roll-up', async () => {
    const asked: unknown[] = [];
    showPlans(
      {
        scaffoldPlans: making().scaffoldPlans,
        openSheet: (sheet) => {
          asked.push(sheet.sheetId);
          return given(undefined);
        },
        refreshRollUp: (...request) => {
          asked.push(request);
          return given({
            sheetId: '{r}',
            sheetName: 'Plan roll-up 2024',
            isNew: true,
            customers: 2,
            added: 2,
            gone: 0,
          });
        },
      },
      analysis,
    );
    await press('Make 2 plans');
    await press('Open the first plan');
    await waitFor(() => expect(asked).toEqual(['{a}']));
    await waitFor(() => expect(whereabouts()).toBe('plan ready'));
    await press('Make the roll-up');
    await screen.findByText('“Plan roll-up 2024” is open in Excel.');
    expect(asked).toEqual(['{a}', [2024, 'en-US']]);
  });

  it('goes on while the user looks at something else', async () => {
    const { outcome, answer } = answerLater<ScaffoldedPlans>();
    showPlans({ scaffoldPlans: () => outcome }, analysis);
    await press('Make 2 plans');
    view('Overview');
    answer({ ok: true, value: made });
    await screen.findByText('No plans yet');
    view('New plans');
    expect(screen.getByText('2 plans were made.', { selector: '.fui-MessageBarTitle' })).toBeTruthy();
  });
});
