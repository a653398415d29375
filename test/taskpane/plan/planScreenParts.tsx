import { useEffect, useState } from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import type { Failure, Outcome } from '../../../src/actions/Outcome';
import { judgeReading } from '../../../src/actions/judgeReading';
import type { AnnualPlan, PlanReview, WorkbookPlans } from '../../../src/actions/WorkbookPlans';
import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { serialOf } from '../../../src/core/intake/calendar/serialOf';
import type { Cells } from '../../../src/core/intake/cells/Cells';
import { defaultTreatments } from '../../../src/core/intake/Treatments';
import type { Language } from '../../../src/locales/Language';
import { draftFrom, mappingOf } from '../../../src/taskpane/pane/MappingDraft';
import type { Analysis, PaneActions } from '../../../src/taskpane/pane/PaneActions';
import { firstState } from '../../../src/taskpane/pane/PaneState';
import { usePane } from '../../../src/taskpane/pane/usePane';
import { PlanScreen } from '../../../src/taskpane/plan/PlanScreen';
import { actionsOver, chosenFrom, ledgerCells, today } from '../ledger';
import { showInPane } from '../result/showInPane';

const patience = { timeout: 20_000 };

export const given = <T,>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });
export const failing = (code: Failure['code'], retryable = true): Promise<Outcome<never>> =>
  Promise.resolve({ ok: false, failure: { code, retryable, details: { sheet: 'Plan-K1', message: code } } });

/** Dealers that pay the same each month of 2023, the first one most: of ten 1,000, 990, ... a month. */
export function monthlyCells(dealers = 10, months = 12): Cells {
  const rows = Array.from({ length: dealers * months }, (_, row) => ({
    dealer: Math.floor(row / months),
    month: (row % months) + 1,
  }));
  const columns = {
    Customer: rows.map(({ dealer }) => `Dealer ${dealer + 1}`),
    'Order date': rows.map(({ month }) => serialOf(2023, month, 10)!),
    Sales: rows.map(({ dealer }) => 900 + (dealers - dealer) * 10),
    Profit: rows.map(({ dealer }) => 90 + dealers - dealer),
  };
  return {
    sheetName: 'Orders',
    firstRow: 1,
    columns: Object.entries(columns).map(([header, cells], sheetColumn) => ({
      header,
      sheetColumn,
      numberFormat: header === 'Order date' ? 'yyyy-mm-dd' : 'General',
      cells,
    })),
  };
}

/** The cells judged as the pane would. */
export function judged(cells: Cells): Promise<Analysis> {
  const chosen = chosenFrom(cells);
  const mapping = mappingOf(draftFrom(chosen.guess))!;
  const reading = { chosen, mapping, treatments: defaultTreatments, cells, records: noRecords };
  return judgeReading(reading, defaultSettings(), today);
}

const sheet = { isShown: true, language: 'en-US', version: '1.0.0' } as const;
export const reviewFrom = (quarter: number): PlanReview => ({
  ...sheet,
  sheetId: `{review ${quarter}}`,
  sheetName: `QBR Q${quarter}`,
  quarter,
});
export const planFrom = (customerId: string, part: Partial<AnnualPlan> = {}): AnnualPlan => ({
  ...sheet,
  sheetId: `{${customerId}}`,
  sheetName: `Plan-${customerId}`,
  customerId,
  customer: customerId,
  year: 2024,
  revision: 1,
  isCurrent: true,
  tier: 'A',
  target: 1080,
  achieved: 0.9,
  reviews: [],
  ...part,
});
export const sheetOf = (sheetName: string, year = 2024) => ({ ...sheet, sheetId: `{${sheetName}}`, sheetName, year });
export const plansFrom = (plans: readonly AnnualPlan[], part: Partial<WorkbookPlans> = {}): WorkbookPlans => ({
  plans,
  years: [...new Set(plans.map(({ year }) => year))].sort((one, other) => other - one),
  lists: [],
  rollUps: [],
  dashboards: [],
  signings: [],
  doubled: [],
  ...part,
});

interface PlanPaneProps {
  readonly actions: PaneActions;
  readonly analysis: Analysis | undefined;
}

/** The screen in a pane with its real memory, which tells where the pane is and whether it is busy; it can be left and come back to. */
function PlanPane({ actions, analysis }: PlanPaneProps) {
  const pane = usePane(actions, () => today, { ...firstState, place: 'plan', analysis });
  const [isShown, setIsShown] = useState(true);
  const { place, status } = pane.state;
  useEffect(() => {
    if (place !== 'plan') setIsShown(false);
  }, [place]);
  return (
    <>
      {isShown && <PlanScreen pane={pane} actions={actions} today={() => today} />}
      <button type="button" onClick={() => setIsShown(!isShown)}>
        away and back
      </button>
      <output>{`${place} ${status.phase}`}</output>
    </>
  );
}

export function showPlans(
  workbook: Partial<PaneActions> = {},
  analysis?: Analysis | undefined,
  language: Language = 'en-US',
) {
  const actions = actionsOver(ledgerCells(), workbook);
  return showInPane(<PlanPane actions={actions} analysis={analysis} />, language);
}

/** Presses a button once it is there. */
export async function press(name: string | RegExp) {
  fireEvent.click(await screen.findByRole('button', { name }, patience));
}

export const view = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
export const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
export const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
export const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));

/** The texts of a list, once it is there. */
export async function itemsOf(name: string | RegExp) {
  const list = await screen.findByRole('list', { name }, patience);
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}

/** The rows of a table without its head, cell by cell. */
export function rowsOf(name: string) {
  const [, ...rows] = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
}

/** The failure that is shown. */
export const failure = (what: string) => screen.findByText(what, { selector: '.fui-MessageBarTitle' }, patience);
/** What a screen reader hears of the screen. */
export const heard = () => screen.getAllByRole('status')[0]?.textContent;
/** Where the pane is, and what it is doing. */
export const whereabouts = () => document.querySelector('output')?.textContent;
