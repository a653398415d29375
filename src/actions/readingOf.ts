import { rangeAddress } from '../sheets/rangeAddress';
import type { ReadingFacts } from '../sheets/ReadingFacts';
import type { Analysis } from './Analysis';

/** How the data of an analysis was read, in the form that sheets take. */
export function readingOf({ chosen, mapping, intake }: Analysis): ReadingFacts {
  const { range, layout } = chosen;
  const source = { sheetName: range.sheetName, address: rangeAddress(range) };
  return { source, layout, mapping, headers: range.headers, issues: intake.issues };
}
