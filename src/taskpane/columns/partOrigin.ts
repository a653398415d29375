import type { Confidence } from '../../core/intake/layout/Layout';
import type { MappingPart } from '../../core/intake/Mapping';
import type { PaneState } from '../pane/PaneState';

/** Where the choice for a part comes from, when it is not the user's own. */
export type Origin = Confidence | 'remembered';

/** Undefined where nothing is chosen and where the user chose himself. */
export function partOrigin(
  { chosen, draft, picked }: Pick<PaneState, 'chosen' | 'draft' | 'picked'>,
  part: MappingPart,
): Origin | undefined {
  if (draft?.[part] === undefined || picked.includes(part)) return undefined;
  return chosen?.remembered ? 'remembered' : chosen?.guess.confidence[part];
}
