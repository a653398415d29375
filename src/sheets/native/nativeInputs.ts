import { decisionsOf } from '../../core/abc/combine/decisionsOf';
import { weightsOf } from '../../core/abc/combine/weightsOf';
import type { Judgement } from '../../core/abc/Judgement';
import type { CellSpec } from '../SheetSpec';
import type { NativeGrid } from './nativeGrid';
import { nativeLists } from './nativeLists';
import type { NativeRow } from './nativeRows';

/**
 * What stands in a row of the limits block that a user may edit, one cell a list; null where the row says nothing of a list.
 * A ratio that several lists share is a number in the column of the first and follows from there in the others.
 */
export function nativeInputs(
  judgement: Pick<Judgement, 'indicators' | 'settings'>,
  { kind, tier }: NativeRow,
  grid: NativeGrid,
): CellSpec[] {
  const { indicators, settings } = judgement;
  const { cuts, score } = nativeLists(judgement);
  switch (kind) {
    case 'weight':
      return weightsOf(indicators, settings);
    case 'part':
      return cuts.map((cut, list) => {
        if (cut.method !== 'count' && cut.method !== 'value') return null;
        const follows = list > 0 && (list !== score || settings.method === 'count');
        return follows ? { formula: `=${grid.cell('part', 0, tier)}` } : (cut.ratio[tier] ?? null);
      });
    case 'limit':
      return cuts.map((cut) => (cut.method === 'limits' ? (cut.limits[tier] ?? null) : null));
    case 'decision': {
      const [profile, decided] = Object.entries(decisionsOf(indicators, settings))[tier] ?? [null, null];
      return [profile, decided];
    }
    default:
      return [];
  }
}
