import type { PlanCustomer } from '../../core/plan/PlanCustomer';
import type { PlanRequest } from '../../core/plan/PlanRequest';
import type { LinksOffered } from './linksOffered';
import type { PlanDraft } from './PlanDraft';
import { readGrowth } from './readGrowth';

interface Circumstances {
  /** NaN while the field cannot be read. */
  readonly year: number;
  readonly wanted: readonly PlanCustomer[];
  readonly hasSeason: boolean;
  readonly links: LinksOffered;
  readonly usualUnit: string;
  /** True when some of the wanted have a plan of the year: only then is there a choice. */
  readonly hasPlanned: boolean;
}

/** What a draft asks for, with the usual where nothing was said; NaN stands for a field that cannot be read. */
export function planRequestOf(
  { growth, split, owner, unit, existing, linksActuals }: PlanDraft,
  { year, wanted, hasSeason, links, usualUnit, hasPlanned }: Circumstances,
): PlanRequest {
  return {
    year,
    customerIds: wanted.map(({ id }) => id),
    growth: {
      A: readGrowth(growth.A).value,
      B: readGrowth(growth.B).value,
      C: readGrowth(growth.C).value,
    },
    // Without all months there is no season, whatever was chosen for other data.
    split: hasSeason ? (split ?? 'season') : split === 's' ? 's' : 'even',
    owner: owner.trim(),
    unit: (unit ?? usualUnit).trim(),
    existing: hasPlanned ? existing : 'keep',
    linksActuals: linksActuals && links === 'possible',
  };
}
