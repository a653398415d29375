import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EngineValue } from '../../src/workbench/engine/Engine';

type Amounts = readonly (number | null)[];

/** A ladder, targets and actuals, and what they come to for four quarters and the year, by test/oracle/rebate.py. */
export interface RebateCase {
  readonly name: string;
  readonly mode: 'whole' | 'step';
  readonly gate: number;
  readonly pay: number;
  readonly targets: readonly number[];
  /** Of each quarter, from its first month on. */
  readonly months: readonly (readonly number[])[];
  readonly quarter: readonly Amounts[];
  readonly year: readonly Amounts[];
  readonly answer: Readonly<Record<'planned' | 'earned' | 'next', Amounts>>;
}

export const rebateCases = JSON.parse(
  readFileSync(path.join(__dirname, '../oracle/rebate.json'), 'utf8'),
) as readonly RebateCase[];

/** What to type into a plan in English for a case, by the names of its cells. */
export function rebateContents(each: RebateCase): Readonly<Record<string, readonly EngineValue[]>> {
  const column = (ladder: readonly Amounts[], at: 0 | 1) => ladder.map((step) => step[at]!);
  return {
    qi: each.targets,
    act: each.months.flatMap((amounts) => [0, 1, 2].map((month) => amounts[month] ?? null)),
    rqFrom: column(each.quarter, 0),
    rqRate: column(each.quarter, 1),
    raFrom: column(each.year, 0),
    raRate: column(each.year, 1),
    rMode: [each.mode === 'whole' ? 'Whole amount' : 'Step by step'],
    rGate: [each.gate],
    rPay: [each.pay],
  };
}
