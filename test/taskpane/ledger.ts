import { rejudge } from '../../src/actions/rejudge';
import { besideAnswer } from '../../src/actions/besideAnswer';
import { compareMethods } from '../../src/actions/compareMethods';
import { formulasAnswer } from '../../src/actions/formulasAnswer';
import { explainCustomer } from '../../src/actions/explainCustomer';
import { measureOf } from '../../src/actions/measureOf';
import { withRecords } from '../../src/actions/withRecords';
import type { ChosenRange } from '../../src/actions/ChosenRange';
import { judgeReading } from '../../src/actions/judgeReading';
import { layOut } from '../../src/actions/layOut';
import { noRecords } from '../../src/core/history/WorkbookRecords';
import type { Cells, RawCell } from '../../src/core/intake/cells/Cells';
import type { PaneActions } from '../../src/taskpane/pane/PaneActions';

/** The day the tests call today: 2024-06-30. */
export const today = 45_473;

const headers = ['Customer', 'Order date', 'Sales', 'Profit'];

/** Ten dealers with one row each; the rows given replace the first ones. */
export function ledgerCells(...changed: readonly (readonly RawCell[])[]): Cells {
  const usual = Array.from({ length: 10 }, (_, row): readonly RawCell[] => [
    `Dealer ${row + 1}`,
    45_000 + row,
    1000 - row * 90,
    300 - row * 20,
  ]);
  const rows = usual.map((row, index) => changed[index] ?? row);
  return Object.freeze({
    sheetName: 'Orders',
    firstRow: 1,
    columns: headers.map((header, column) =>
      Object.freeze({
        header,
        sheetColumn: column,
        numberFormat: column === 1 ? 'yyyy-mm-dd' : 'General',
        cells: Object.freeze(rows.map((row) => row[column] ?? null)),
      }),
    ),
  });
}

/** What the pane is given for these cells, headers in the first row, by the real guesses. */
export function chosenFrom(cells: Cells): ChosenRange {
  return layOut(selectionOf(cells), { titleRows: 0, headerRows: 1 }, undefined, today);
}

/** The cells as a selection that begins in A1. */
export function selectionOf({ sheetName, columns }: Cells): ChosenRange['selection'] {
  const rows = columns[0]!.cells.length + 1;
  const place = { row: 0, column: 0, rows, columns: columns.length };
  const top = {
    sheetName,
    row: 0,
    sheetColumns: columns.map(({ sheetColumn }) => sheetColumn),
    values: [
      columns.map(({ header }) => header),
      ...Array.from({ length: rows - 1 }, (_, row) => columns.map(({ cells }) => cells[row] ?? '')),
    ],
    formats: Array.from({ length: rows }, () => columns.map(({ numberFormat }) => numberFormat)),
  };
  return { sheetId: 'sheet-1', sheetName, place, top };
}

/** The pane's actions over cells in memory: the reading and judging are the real ones, only the workbook is not there. */
export function actionsOver(cells: Cells, workbook: Partial<PaneActions> = {}): PaneActions {
  return {
    chooseRange: () => Promise.resolve({ ok: true, value: chosenFrom(cells) }),
    layOut,
    analyseSelection: async (chosen, mapping, treatments, settings, control, day) => {
      const { titleRows, headerRows } = chosen.layout;
      const read = titleRows === 0 && headerRows === 1 ? cells : chosen.head;
      control.progress(1);
      const reading = { chosen, mapping, treatments, cells: read, records: noRecords };
      return { ok: true, value: await judgeReading(reading, settings, day) };
    },
    treatAnew: (analysis, treatments, settings, day) => judgeReading({ ...analysis, treatments }, settings, day),
    rejudge,
    besideAnswer,
    formulasAnswer,
    explainCustomer,
    measureOf,
    compareMethods,
    writeReport: () => Promise.resolve({ ok: true, value: { sheetName: 'ABC', customersSheet: 'ABC customers' } }),
    writeDataCheck: () => Promise.resolve({ ok: true, value: { sheetName: 'Data check' } }),
    writeBesideSelection: () => Promise.resolve({ ok: true, value: { address: 'Orders!E1:F11' } }),
    goToCell: () => Promise.resolve({ ok: true, value: undefined }),
    withRecords,
    readAgain: async (analysis, settings, _, day) => ({ ok: true, value: await judgeReading(analysis, settings, day) }),
    ...freshWorkbook(),
    ...workbook,
  };
}

/** A workbook that keeps nothing yet: whatever is asked of its records finds none. */
function freshWorkbook() {
  const given = <T>(value: T) => Promise.resolve({ ok: true as const, value });
  return {
    recordsFor: () => given(noRecords),
    recordRun: () => given({ run: 1 }),
    setOverride: (override) => given({ ...noRecords, overrides: [override] }),
    endOverride: () => given(noRecords),
    listReports: () => given([]),
    refreshReport: () => Promise.reject(new Error('There is no report to judge anew.')),
    listRuns: () => given({ runs: [], overrides: [], isShown: undefined, damage: [] }),
    compareRecordedRuns: () => Promise.reject(new Error('There are no runs to compare.')),
    showRecords: () => given(undefined),
    openMeasures: () => given({ sheetName: 'Measures', isNew: true }),
    findFormulas: () => given([]),
    freezeFormulas: () => given({ changed: 0, skipped: [] }),
    relinkFormulas: () => given({ changed: 0, skipped: [] }),
    listPlans: () => given({ plans: [], years: [], lists: [], rollUps: [], dashboards: [], signings: [], doubled: [] }),
    scaffoldPlans: () => Promise.reject(new Error('There is no workbook to plan in.')),
    openSheet: () => given(undefined),
    makeReview: () => Promise.reject(new Error('There is no plan to review.')),
    carryReview: () => Promise.reject(new Error('There is no review to carry.')),
    makeClimb: () => Promise.reject(new Error('There is no plan to climb.')),
    refreshRollUp: () => Promise.reject(new Error('There are no plans to add up.')),
    openDashboard: () => Promise.reject(new Error('There are no plans to look at.')),
    openSigning: () => Promise.reject(new Error('There are no plans to sign.')),
    openReviewList: () => Promise.reject(new Error('There are no plans to review.')),
  } satisfies Partial<PaneActions>;
}
