import type { Analysis } from '../../src/actions/Analysis';
import { chooseRange } from '../../src/actions/chooseRange';
import type { Mapping } from '../../src/core/intake/Mapping';
import { tenCustomers } from '../sheets/judgementFrom';
import { analyseNow, valueOf } from './analyseNow';
import { select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

const bySales: Mapping = { customer: 0, name: 1, indicators: [{ kind: 'scale', column: 2 }] };
/** The day on which all of it happens. */
export const day = new Date(2026, 2, 31);

/** Ten customers of a user, with a format and a formula of his own, judged. */
export async function analyseList(book: OpenWorkbook): Promise<Analysis> {
  const sheet = book.engine.sheets[0]!;
  const rows = [['ID', 'Name', 'Sales'], ...tenCustomers.map((line) => line.slice(0, 3))];
  sheet.write({ row: 0, column: 0, rows: rows.length, columns: 3 }, rows);
  sheet.write({ row: 0, column: 6, rows: 1, columns: 1 }, [['=SUM(C2:C11)']]);
  sheet.format({ row: 1, column: 2, rows: 10, columns: 1 }, { numberFormat: '#,##0', bold: true });
  await book.engine.calculated();
  select(book, { column: 0, columns: 3 });
  return analyseNow(valueOf(await chooseRange()), bySales);
}

/** Disarms what was armed for a later round trip: it must not meet a look at the result. */
export function calmDown({ host }: OpenWorkbook): void {
  host.failAtBatch(undefined);
}

export function sheetNames({ engine }: OpenWorkbook): string[] {
  return engine.sheets.map(({ name }) => name);
}
