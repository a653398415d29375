import type { Judgement } from '../../core/abc/Judgement';
import type { Words } from '../../locales/Words';
import { nativeLists } from './nativeLists';

/** A column that native formulas need beside tier, profile and score. */
export interface NativeColumn {
  readonly kind: 'share' | 'place';
  /** Position of the indicator that it belongs to. */
  readonly indicator: number;
  readonly header: string;
  readonly format: string;
}

/**
 * The columns that native formulas need at the right end of the table, adjoining: with several indicators first the share of
 * each from 0 to 1 where a score decides, then the number of each one's letter. None with one indicator.
 */
export function nativeColumns(judgement: Pick<Judgement, 'indicators' | 'settings'>, words: Words): NativeColumn[] {
  const { indicators } = judgement;
  if (indicators.length === 1) return [];
  const all = (kind: NativeColumn['kind'], format: string) =>
    indicators.map(({ header }, indicator) => {
      return { kind, indicator, header: words(`sheet.native.${kind}`, { indicator: header }), format };
    });
  return [...(nativeLists(judgement).score === undefined ? [] : all('share', '0.000')), ...all('place', '0')];
}
