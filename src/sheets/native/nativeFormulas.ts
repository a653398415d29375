import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import { tierCount } from '../../core/abc/cut/tierCount';
import type { Judgement } from '../../core/abc/Judgement';
import { tiers } from '../../core/abc/Tier';
import { cellAddress } from '../../core/intake/cells/cellAddress';
import { rangeAddress } from '../rangeAddress';
import { nativeGrid } from './nativeGrid';
import { nativeLetterTier } from './nativeLetterTier';
import { nativeLists } from './nativeLists';
import type { NativePlaces } from './NativePlaces';
import { nativeScore } from './nativeScore';
import { nativeShare } from './nativeShare';

/** A formula by the 0-based sheet row it stands in. */
export type RowFormula = (row: number) => string;

export interface NativeFormulas {
  /** The computed tier; "" where a customer is not judged, for all where nothing that decides lies above 0 or an input is wrong. */
  readonly tier: RowFormula;
  /** "" where there is no tier. */
  readonly profile: RowFormula;
  /** undefined where no score decides. */
  readonly score: RowFormula | undefined;
  /** In the order of `nativeColumns`. */
  readonly helpers: readonly RowFormula[];
}

/**
 * The formulas of each row of the ranked table that judge as `core/abc/judge` does, against the limits block (`nativeLimits`):
 * ordinary ones of Excel's own functions, which recalculate without the add-in when a value or a limit is edited. Borders
 * are found in the block, so that a row costs little; only ranks look at all customers from every row.
 */
export function nativeFormulas(
  judgement: Pick<Judgement, 'customers' | 'indicators' | 'settings'>,
  places: NativePlaces,
): NativeFormulas {
  const { cuts, combination, score } = nativeLists(judgement);
  const grid = nativeGrid(judgement, places);
  const { sheet } = places.limits;
  const letters = tiers.join('').slice(0, Math.max(...cuts.map(tierCount)));
  const indicators = places.values.map((_, index) => index);
  const valueAt = (indicator: number, row: number) => cellAddress(row, places.values[indicator]!);
  const tierCell = (row: number) => cellAddress(row, places.tier);
  // Inputs that make no sense leave tiers blank rather than wrong.
  const isRight = `${sheet}${grid.cell('fault', 0)}=0`;
  const positives = indicators.map((list) => `${sheet}${grid.cell('positive', list)}`);
  const placeIn = (list: number) => {
    const borders = `${sheet}${grid.down('above', list, tierCount(cuts[list]!) - 1)}`;
    return (value: string) => `1+COUNTIF(${borders},">="&${value})`;
  };
  const tierBy = (list: number, valueOf: RowFormula): RowFormula => {
    const hasPositive = `${sheet}${grid.cell('positive', list)}>0`;
    const place = placeIn(list);
    return (row) => {
      const value = valueOf(row);
      return `=IF(AND(${isRight},ISNUMBER(${value}),${hasPositive}),MID("${letters}",${place(value)},1),"")`;
    };
  };
  if (combination === undefined) {
    const tier = tierBy(0, (row) => valueAt(0, row));
    return { tier, profile: (row) => `=${tierCell(row)}`, score: undefined, helpers: [] };
  }

  const beside = (first: number) => (row: number) =>
    rangeAddress({ row, column: first, rows: 1, columns: indicators.length });
  const firstPlace = places.helpers + (score === undefined ? 0 : indicators.length);
  const placesAt = beside(firstPlace);
  const letterPlaces = indicators.map((indicator): RowFormula => {
    const place = placeIn(indicator);
    return (row) => {
      const value = valueAt(indicator, row);
      return `=IF(ISNUMBER(${value}),${place(value)},"")`;
    };
  });
  const spelled = (row: number) =>
    indicators.map((index) => `MID("-${letters}",1+N(${cellAddress(row, firstPlace + index)}),1)`).join('&');
  if (!isScoreMethod(combination)) {
    const decisions = grid.decisions && `${sheet}${grid.decisions}`;
    const profileCell = (row: number) => cellAddress(row, places.profile);
    return {
      tier: (row) => nativeLetterTier(combination, placesAt(row), profileCell(row), letters, decisions),
      profile: (row) => `=IF(AND(${isRight},COUNT(${placesAt(row)})>0,${positives.join('+')}>0),${spelled(row)},"")`,
      score: undefined,
      helpers: letterPlaces,
    };
  }

  const sharesAt = beside(places.helpers);
  const shares = indicators.map(
    (indicator): RowFormula =>
      (row) =>
        nativeShare(combination, indicator, valueAt(indicator, row), grid, sheet),
  );
  return {
    tier: tierBy(score!, (row) => cellAddress(row, places.score!)),
    profile: (row) => `=IF(${tierCell(row)}="","",${spelled(row)})`,
    score: (row) => nativeScore(combination, sharesAt(row), indicators.length, grid, sheet),
    helpers: [...shares, ...letterPlaces],
  };
}
