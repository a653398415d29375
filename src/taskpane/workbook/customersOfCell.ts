import type { TierMove } from '../../core/history/RunComparison';
import type { MigrationCell } from './WorkbookState';

/** The customers that a cell of the migration matrix counts. */
export function customersOfCell(moves: readonly TierMove[], { before, after }: MigrationCell): readonly TierMove[] {
  return moves.filter((move) => move.before === before && move.after === after);
}

/** Those with a text in their name or ID, whatever its case or width. */
export function findCustomers(moves: readonly TierMove[], text: string): readonly TierMove[] {
  const sought = folded(text);
  if (sought === '') return moves;
  return moves.filter(
    ({ customer, customerId }) => folded(customer).includes(sought) || folded(customerId).includes(sought),
  );
}

/** One line a customer, name and ID parted by a tab, as a sheet takes it. */
export function customersText(moves: readonly TierMove[]): string {
  return moves.map(({ customer, customerId }) => `${oneLine(customer)}\t${oneLine(customerId)}`).join('\n');
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
