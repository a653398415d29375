import { indicatorColumns, type Mapping } from '../core/intake/Mapping';
import type { ColumnsWanted } from '../excel/ColumnsWanted';

/** The sheet columns of a mapping, by what they are read for. */
export function columnsWanted({
  customer,
  name,
  date,
  currency,
  possibleId,
  labels = [],
  indicators,
}: Mapping): ColumnsWanted {
  return {
    labels: [customer, name, date, currency, possibleId, ...labels].filter((column) => column !== undefined),
    amounts: indicators.flatMap(indicatorColumns),
  };
}
