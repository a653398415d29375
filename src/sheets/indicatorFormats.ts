import type { Judgement } from '../core/abc/Judgement';
import { valueFormat } from './valueFormat';

/** The number format of each indicator's column. Takes a pass over all customers: find it once, not once a customer. */
export function indicatorFormats({ indicators, customers }: Judgement): string[] {
  return indicators.map(({ kind }, index) =>
    valueFormat(
      kind,
      customers.flatMap(({ verdicts }) => verdicts[index]?.value ?? []),
    ),
  );
}
