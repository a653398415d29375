import { indicatorColumns, type Mapping } from './Mapping';

/**
 * Every sheet column that plays a part, each once, ascending.
 * @example mappedColumns({ customer: 4, date: 0, indicators: [{ kind: 'scale', column: 7 }] }) // [0,4,7]
 */
export function mappedColumns({ customer, name, date, currency, possibleId, indicators }: Mapping): number[] {
  const labels = [customer, name, date, currency, possibleId].filter((column) => column !== undefined);
  return [...new Set([...labels, ...indicators.flatMap(indicatorColumns)])].sort((one, other) => one - other);
}
