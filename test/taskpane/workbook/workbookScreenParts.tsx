import { fireEvent, screen, within } from '@testing-library/react';
import { judgeReading } from '../../../src/actions/judgeReading';
import type { Failure, Outcome } from '../../../src/actions/Outcome';
import type { Refreshed } from '../../../src/actions/refreshReport';
import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { defaultTreatments } from '../../../src/core/intake/Treatments';
import type { Language } from '../../../src/locales/Language';
import { draftFrom, mappingOf } from '../../../src/taskpane/pane/MappingDraft';
import type { PaneActions } from '../../../src/taskpane/pane/PaneActions';
import { firstState } from '../../../src/taskpane/pane/PaneState';
import { usePane } from '../../../src/taskpane/pane/usePane';
import { WorkbookScreen } from '../../../src/taskpane/workbook/WorkbookScreen';
import { actionsOver, chosenFrom, ledgerCells, today } from '../ledger';
import { showInPane } from '../result/showInPane';
import { comparisonOf, overrideFrom, runFrom } from './runFrom';

const patience = { timeout: 20_000 };

export const given = <T,>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });
export const failing = (code: Failure['code'], retryable = true): Promise<Outcome<never>> =>
  Promise.resolve({ ok: false, failure: { code, retryable, details: { sheet: 'ABC runs', message: code } } });

/** An answer that the test gives when it likes. */
export function answerLater<T>() {
  let answer: (outcome: Outcome<T>) => void = () => undefined;
  const outcome = new Promise<Outcome<T>>((resolve) => {
    answer = resolve;
  });
  return { outcome, answer };
}

export const history = {
  runs: [runFrom(3, { indicators: 'Profit' }), runFrom(2), runFrom(1)],
  overrides: [overrideFrom('K1', 'A'), overrideFrom('K2', 'B', { expiresOn: today - 1, reason: 'Trial' })],
  isShown: false,
  damage: [],
};

/** A workbook with two reports, three judgements, two tiers set by hand and formulas on two sheets. */
export const fullWorkbook = {
  listReports: () =>
    given([
      {
        sheetId: '{2}',
        sheetName: 'ABC customers 2',
        readOn: '2024-06-30',
        source: { sheetName: 'Orders', address: 'A1:D11' },
      },
      {
        sheetId: '{1}',
        sheetName: 'ABC customers',
        readOn: '2024-05-01',
        source: { sheetName: 'Orders', address: 'A1:D9' },
        tableName: 'Sales',
      },
    ]),
  listRuns: () => given(history),
  compareRecordedRuns: () =>
    given(comparisonOf({ K1: 'A', K2: 'B', K3: 'B', K4: 'C' }, { K1: 'A', K2: 'A', K3: 'A', K5: 'B' })),
  findFormulas: () =>
    given([
      { sheetName: 'ABC', count: 12, stuck: 0, isProtected: false },
      { sheetName: 'Plan', count: 30, stuck: 4, isProtected: true },
    ]),
} satisfies Partial<PaneActions>;

/** The ten dealers judged anew, as the action gives them. */
export async function refreshed(): Promise<Refreshed> {
  const cells = ledgerCells();
  const chosen = chosenFrom(cells);
  const mapping = mappingOf(draftFrom(chosen.guess))!;
  const settings = defaultSettings();
  const reading = { chosen, mapping, treatments: defaultTreatments, cells, records: noRecords };
  return {
    analysis: await judgeReading(reading, settings, today),
    settings,
    changes: comparisonOf({}, {}),
    report: { sheetName: 'ABC customers', readOn: '2024-05-01' },
    rows: { before: 8, after: 10 },
  };
}

/** The screen in a pane with its real memory, which tells where the pane is. */
function Pane({ actions, onClose }: { readonly actions: PaneActions; readonly onClose: () => void }) {
  const pane = usePane(actions, () => today, { ...firstState, place: 'workbook' });
  return (
    <>
      <WorkbookScreen pane={pane} actions={actions} today={() => today} onClose={onClose} />
      <output>{pane.state.step}</output>
    </>
  );
}

export function showWorkbook(workbook: Partial<PaneActions> = {}, language: Language = 'en-US') {
  const onClose = jest.fn();
  const actions = actionsOver(ledgerCells(), workbook);
  return { ...showInPane(<Pane actions={actions} onClose={onClose} />, language), onClose };
}

/** Presses a button once it is there. */
export async function press(name: string | RegExp) {
  fireEvent.click(await screen.findByRole('button', { name }, patience));
}

export const view = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));

/** The texts of a list, once it is there. */
export async function itemsOf(name: string | RegExp) {
  const list = await screen.findByRole('list', { name }, patience);
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}

/** The failure that is shown. */
export const failure = (what: string) => screen.findByText(what, { selector: '.fui-MessageBarTitle' }, patience);
/** What a screen reader hears of the screen. */
export const heard = () => screen.getAllByRole('status')[0]?.textContent;
/** Which step the pane is at. */
export const step = () => document.querySelector('output')?.textContent;
