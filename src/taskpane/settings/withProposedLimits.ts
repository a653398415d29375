import type { Judgement } from '../../core/abc/Judgement';
import type { Settings } from '../../core/abc/Settings';
import { proposedLimits } from './proposedLimits';

/** The settings with limits for every indicator: those that have none get some near the borders of the judgement. */
export function withProposedLimits(
  settings: Settings,
  indicators: Judgement['indicators'],
  judgement: Judgement | undefined,
): Settings {
  if (!judgement) return settings;
  const { limits } = settings;
  const given = indicators.map(({ kind }) => limits[kind]?.length ?? 0);
  const count = Math.max(...given) || Math.min(4, Math.max(1, judgement.structure.length - 1));
  const proposed = { ...limits };
  indicators.forEach(({ kind }, index) => {
    if (limits[kind]) return;
    const found = proposedLimits(judgement, index, count);
    if (found.length > 0) proposed[kind] = found;
  });
  return { ...settings, limits: proposed };
}
