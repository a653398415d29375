import { leftOutReasons, type LeftOutReason, type Reconciliation } from '../../core/intake/CustomerTable';

/** One line of the reconciliation, as it is shown. */
export interface ReconciledRow {
  readonly part: 'read' | 'used' | LeftOutReason;
  /** Rows, then one amount an indicator; what is left out is negative, so that a column adds up as it stands. */
  readonly figures: readonly number[];
}

/** What was read, what was left out for each reason that occurs, and what remains: the sum of the lines above. */
export function reconciledRows(
  { rows, amounts }: Reconciliation,
  table: { readonly rowsRead: number; readonly rowsUsed: number },
): readonly ReconciledRow[] {
  const reasons = leftOutReasons.filter((reason) => rows[reason] !== 0);
  return [
    { part: 'read', figures: [table.rowsRead, ...amounts.map(({ read }) => read)] },
    ...reasons.map((part) => ({
      part,
      figures: [rows[part], ...amounts.map(({ leftOut }) => leftOut[part])].map((figure) => 0 - figure),
    })),
    { part: 'used', figures: [table.rowsUsed, ...amounts.map(({ used }) => used)] },
  ];
}
