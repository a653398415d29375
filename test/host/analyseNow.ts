import { analyseSelection } from '../../src/actions/analyseSelection';
import type { Analysis } from '../../src/actions/Analysis';
import type { ChosenRange } from '../../src/actions/ChosenRange';
import type { Outcome } from '../../src/actions/Outcome';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Mapping } from '../../src/core/intake/Mapping';
import { defaultTreatments } from '../../src/core/intake/Treatments';

/** 2026-03-31 */
export const today = 46112;
export const calm = { progress: () => undefined, isCancelled: () => false };

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** Reads and judges a chosen range, all the way. */
export async function analyseNow(
  chosen: ChosenRange,
  mapping: Mapping,
  settings = defaultSettings(),
  treatments = defaultTreatments,
): Promise<Analysis> {
  return valueOf(await analyseSelection(chosen, mapping, treatments, settings, calm, today));
}
