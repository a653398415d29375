import type { ReadRows } from './readRecord';

/** Runs without those whose number stands twice: nobody knows which of the two their customers belong to. The first is told. */
export function leaveOutDoubled<Row extends { readonly run: number }>(
  read: ReadRows<Row>,
  { sheetName }: { readonly sheetName: string },
): ReadRows<Row> {
  const times = new Map<number, number>();
  for (const { run } of read.rows) times.set(run, (times.get(run) ?? 0) + 1);
  const doubled = read.rows.find(({ run }) => times.get(run)! > 1);
  if (!doubled) return read;
  const kept = read.rows.flatMap((row, index) => (times.get(row.run) === 1 ? [[row, read.at[index]!] as const] : []));
  return {
    rows: kept.map(([row]) => row),
    at: kept.map(([, at]) => at),
    damage: { sheetName, kind: 'doubled', run: doubled.run },
  };
}
