import type { Judgement } from '../core/abc/Judgement';
import { isUnknown } from '../core/Unknown';
import type { Analysis } from './Analysis';

/** The judgement that is about to be written. Asking for one that does not exist is a bug: the pane offers no writing then. */
export function judgementOf({ judgement }: Analysis): Judgement {
  if (judgement === undefined || isUnknown(judgement)) throw new Error('There is no judgement to write.');
  return judgement;
}
