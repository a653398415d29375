import type { Words } from '../../../locales/Words';
import { listKeyOf } from '../listKeyOf';
import type { NamedReader } from '../namedReader';
import { correctionSource } from './correctionSource';
import type { EarlierCorrection } from './ReviewInput';

/** The review before this one. */
export interface EarlierReview {
  readonly cells: NamedReader;
  /** Of this plan, and not of the year before. */
  readonly isOfPlan: boolean;
}

/**
 * What became of the last corrections: the plan's actions that came from the last review that brought any, then those agreed in the
 * review before that nobody carried into the plan.
 * @param words of the new review
 */
export function earlierCorrections(
  plan: NamedReader,
  quarter: number,
  earlier: EarlierReview | undefined,
  words: Words,
): readonly EarlierCorrection[] {
  const [actions, sources, statuses] = [plan.texts('exAction'), plan.texts('exSource'), plan.cells('exStatus')];
  const dues = plan.cells('exDue');
  const last = [3, 2, 1].find((each) => each < quarter && sources.includes(correctionSource(each)));
  const carried = actions.flatMap((item, row): EarlierCorrection[] => {
    if (last === undefined || sources[row] !== correctionSource(last) || item === '') return [];
    return [{ item, due: dayOf(dues[row]), status: statusOf(statuses[row], words) }];
  });
  return [...carried, ...leftOver(earlier)];
}

function leftOver(earlier: EarlierReview | undefined): EarlierCorrection[] {
  if (!earlier) return [];
  const { cells, isOfPlan } = earlier;
  const [agreed, inPlan, dues] = [cells.cells('fixAgreed'), cells.cells('fixIn'), cells.cells('fixDue')];
  return cells.texts('fixItem').flatMap((item, row): EarlierCorrection[] => {
    if (item === '' || listKeyOf('yesno', agreed[row] ?? null) !== 'yes') return [];
    // In the plan it is an action; a plan of another year is not looked at.
    if (isOfPlan && listKeyOf('yesno', inPlan[row] ?? null) === 'yes') return [];
    return [{ item, due: dayOf(dues[row]), status: '' }];
  });
}

function dayOf(cell: unknown): number | string | null {
  return typeof cell === 'number' || (typeof cell === 'string' && cell !== '') ? cell : null;
}

/** In the language of the new review where it is one of our words. */
function statusOf(cell: string | number | boolean | null | undefined, words: Words): string {
  const key = listKeyOf('status', cell ?? null);
  return key === undefined ? String(cell ?? '') : words(`list.status.${key}`);
}
