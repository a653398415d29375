import { rejudge } from '../../src/actions/rejudge';
import { besideAnswer } from '../../src/actions/besideAnswer';
import { compareMethods } from '../../src/actions/compareMethods';
import { formulasAnswer } from '../../src/actions/formulasAnswer';
import { explainCustomer } from '../../src/actions/explainCustomer';
import { measureOf } from '../../src/actions/measureOf';
import type { ChosenRange } from '../../src/actions/ChosenRange';
import { judge } from '../../src/core/abc/judge';
import type { Cells, RawCell } from '../../src/core/intake/Cells';
import { guessMapping } from '../../src/core/intake/guessMapping';
import { readCustomers } from '../../src/core/intake/readCustomers';
import type { PaneActions } from '../../src/taskpane/pane/PaneActions';

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

export function chosenFrom(cells: Cells): ChosenRange {
  const rows = cells.columns[0]!.cells.length;
  return {
    range: {
      sheetId: 'sheet-1',
      sheetName: 'Orders',
      row: 0,
      column: 0,
      rows: rows + 1,
      columns: headers.length,
      headers,
    },
    head: cells,
    dataRows: rows,
    guess: guessMapping(cells),
  };
}

/** The pane's actions over cells in memory: the reading and judging are the real ones, only the workbook is not there. */
export function actionsOver(cells: Cells, workbook: Partial<PaneActions> = {}): PaneActions {
  return {
    chooseRange: () => Promise.resolve({ ok: true, value: chosenFrom(cells) }),
    analyseSelection: (chosen, mapping, settings) => {
      const intake = readCustomers(cells, mapping);
      const judgement = intake.table && judge(intake.table, settings);
      return Promise.resolve({ ok: true, value: { chosen, mapping, cells, intake, judgement } });
    },
    rejudge,
    besideAnswer,
    formulasAnswer,
    explainCustomer,
    measureOf,
    compareMethods,
    writeReport: () => Promise.resolve({ ok: true, value: { sheetName: 'ABC' } }),
    writeBesideSelection: () => Promise.resolve({ ok: true, value: { address: 'Orders!E1:F11' } }),
    goToCell: () => Promise.resolve({ ok: true, value: undefined }),
    ...workbook,
  };
}
