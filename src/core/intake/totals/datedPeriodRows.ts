import type { JudgedCells } from '../rows/judgeCells';
import type { Ledger } from '../Ledger';

/**
 * The amounts of a wide sheet as a ledger: one line for each row and period with an amount other than 0, dated to the
 * period's last day; undefined when there is none. Wide indicators of the same days share their lines; an indicator in one
 * column has no amount here, for nobody knows when it arose.
 */
export function datedPeriodRows({ columns, numbers, rows, account }: JudgedCells): Ledger | undefined {
  const { customerOf } = rows;
  const days = daysOf(columns.indicators.flatMap(({ periods = [] }) => periods));
  // For each day and indicator the column that holds its amounts, if any.
  const parts = days.map((day) =>
    columns.indicators.map(({ periods = [] }, index) => {
      const at = periods.findIndex(({ last }) => last === day);
      const { parts: ofIndicator, isLater } = numbers[index]!;
      return at < 0 || isLater[at] === 1 ? undefined : ofIndicator[at];
    }),
  );
  const isLine = (row: number, slot: number) =>
    account.used[row] === 1 && parts[slot]!.some((part) => part !== undefined && part.values[row] !== 0);
  let lines = 0;
  for (let row = 0; row < customerOf.length; row++) {
    for (let slot = 0; slot < days.length; slot++) if (isLine(row, slot)) lines++;
  }
  if (lines === 0) return undefined;
  const ledger = {
    customerOf: new Int32Array(lines),
    days: new Int32Array(lines),
    amounts: numbers.map(() => ({ values: new Float64Array(lines), known: new Uint8Array(lines) })),
  };
  let line = 0;
  for (let row = 0; row < customerOf.length; row++) {
    for (let slot = 0; slot < days.length; slot++) {
      if (!isLine(row, slot)) continue;
      ledger.customerOf[line] = customerOf[row]!;
      ledger.days[line] = days[slot]!;
      for (let index = 0; index < numbers.length; index++) {
        const part = parts[slot]![index];
        if (part === undefined) continue;
        ledger.amounts[index]!.values[line] = part.values[row]!;
        ledger.amounts[index]!.known[line] = part.known[row]!;
      }
      line++;
    }
  }
  return ledger;
}

/** The last days of the periods, ascending, each once. */
function daysOf(periods: readonly { readonly last: number }[]): number[] {
  return [...new Set(periods.map(({ last }) => last))].sort((one, other) => one - other);
}
