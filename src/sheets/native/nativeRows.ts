import { decisionsOf } from '../../core/abc/combine/decisionsOf';
import type { Cut } from '../../core/abc/cut/Cut';
import { tierCount } from '../../core/abc/cut/tierCount';
import type { Judgement } from '../../core/abc/Judgement';
import { nativeLists } from './nativeLists';

/** What a row of the limits block holds; one of them a tier where it has a tier. */
export type NativeRowKind =
  | 'header'
  | 'weight'
  | 'part'
  | 'limit'
  | 'decision'
  | 'check'
  | 'formulas'
  | 'fault'
  | 'importance'
  | 'judged'
  | 'positive'
  | 'tolerance'
  | 'least'
  | 'span'
  | 'cutPlace'
  | 'groupStart'
  | 'groupEnd'
  | 'sum'
  | 'cutSum'
  | 'search'
  | 'end'
  | 'from'
  | 'above';

export interface NativeRow {
  readonly kind: NativeRowKind;
  /** Index of the tier, or of the decision; 0 where a row has neither. */
  readonly tier: number;
  /** How many places the search for a border goes on at a time; 0 in other rows. */
  readonly step: number;
}

/** Rows for decisions that the user may add. */
const spareDecisions = 3;
/** So many times the customers may become before the search for a border no longer reaches the last. */
const growth = 4;

/** The rows of the limits block from its header on: what may be edited first, then what is computed from it. */
export function nativeRows(judgement: Pick<Judgement, 'customers' | 'indicators' | 'settings'>): NativeRow[] {
  const { customers, indicators, settings } = judgement;
  const { cuts, combination, score } = nativeLists(judgement);
  const most = (methods: readonly Cut['method'][]) =>
    Math.max(0, ...cuts.filter(({ method }) => methods.includes(method)).map(tierCount));
  const [byRatio, byCount, byValue] = [most(['count', 'value']), most(['count']), most(['value'])];
  const byLimits = most(['limits']);
  const borders = Math.max(byRatio, byLimits) - 1;

  const row = (kind: NativeRowKind, tier = 0, step = 0): NativeRow => ({ kind, tier, step });
  const times = (count: number, kind: NativeRowKind) => Array.from({ length: count }, (_, tier) => row(kind, tier));
  const when = (holds: boolean, ...kinds: NativeRowKind[]) => (holds ? kinds.map((kind) => row(kind)) : []);
  const search = Array.from({ length: Math.max(0, byValue - 1) }, (_, tier) =>
    searchSteps(customers.length * growth).map((step) => row('search', tier, step)),
  );
  const decisions =
    combination === 'table' ? Object.keys(decisionsOf(indicators, settings)).length + spareDecisions : 0;
  const isStretched = combination === 'minmax' || combination === 'ordered';
  return [
    row('header'),
    ...when(score !== undefined, 'weight'),
    ...times(byRatio, 'part'),
    ...times(byLimits - 1, 'limit'),
    ...times(decisions, 'decision'),
    row('check'),
    row('formulas'),
    row('fault'),
    ...when(combination === 'ordered', 'importance'),
    ...when(true, 'judged', 'tolerance', 'positive'),
    ...when(isStretched, 'least', 'span'),
    ...times(byCount - 1, 'cutPlace'),
    ...times(byCount - 1, 'groupStart'),
    ...times(byCount - 1, 'groupEnd'),
    ...when(byValue > 0, 'sum'),
    ...times(byValue - 1, 'cutSum'),
    ...search.flat(),
    ...times(byRatio - 1, 'end'),
    ...times(borders, 'from'),
    ...times(borders, 'above'),
  ];
}

/** Powers of four, falling to 1: up to three steps of each reach any place of so many. */
function searchSteps(places: number): number[] {
  const count = Math.max(1, Math.ceil(Math.log(places + 1) / Math.log(4)));
  return Array.from({ length: count }, (_, index) => 4 ** (count - 1 - index));
}
