import { HostError } from '../excel/HostError';
import { readNamed } from '../excel/readNamed';
import { ledgerColumns } from '../sheets/plans/ledgerColumns';
import type { LedgerColumns } from '../sheets/plans/PlanSheetInput';
import type { Analysis } from './Analysis';
import { ledgerSource } from './ledgerSource';

/**
 * The columns of the source for formulas, by the name that its sheet has now; its cells are not read. Undefined where rows have no
 * days. Rows that are added belong to it unless the list was cut on purpose. Three round trips. Fails with `sheetGone`.
 */
export async function linkedLedger(analysis: Analysis): Promise<LedgerColumns | undefined> {
  const source = ledgerSource(analysis);
  if (!source) return undefined;
  const { range, tableName } = analysis.chosen;
  const [sheet] = await readNamed([{ sheetId: range.sheetId, names: [] }]);
  if (!sheet) throw new HostError('sheetGone', false, { sheet: range.sheetName });
  const { firstRow, continues = false } = analysis.cells;
  const grows = !continues && range.rowBlocks === undefined;
  return ledgerColumns(
    {
      sheetName: sheet.sheetName,
      firstRow,
      rows: range.rows - range.headerRows,
      headers: range.headers,
      grows,
      ...(tableName !== undefined && grows && range.headerRows === 1 ? { tableName } : {}),
    },
    source.places,
    source.measures,
  );
}
