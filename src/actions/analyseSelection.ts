import { judge } from '../core/abc/judge';
import type { Settings } from '../core/abc/Settings';
import type { Mapping } from '../core/intake/Mapping';
import { readCustomers } from '../core/intake/readCustomers';
import { readColumns } from '../excel/readColumns';
import type { Analysis } from './Analysis';
import type { ChosenRange } from './ChosenRange';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/** Reads the mapped columns of the chosen range, cleans and judges them. `progress` hears the share read, 0..1. */
export function analyseSelection(
  chosen: ChosenRange,
  mapping: Mapping,
  settings: Settings,
  progress?: (share: number) => void,
): Promise<Outcome<Analysis>> {
  return outcomeOf(async () => {
    const cells = await readColumns(chosen.range, mappedColumns(mapping), progress);
    const intake = readCustomers(cells, mapping);
    return { chosen, mapping, cells, intake, judgement: intake.table && judge(intake.table, settings) };
  });
}

function mappedColumns({ customer, name, date, indicators }: Mapping): number[] {
  const columns = [customer, name, date, ...indicators.map(({ column }) => column)];
  return columns.filter((column) => column !== undefined);
}
