import type { Judgement } from '../../core/abc/Judgement';
import { tiers } from '../../core/abc/Tier';
import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Words } from '../../locales/Words';
import { indicatorFormats } from '../indicatorFormats';
import type { BlockSpec, CellSpec } from '../SheetSpec';
import { nativeCheck } from './nativeCheck';
import { nativeFault } from './nativeFault';
import { nativeGrid } from './nativeGrid';
import { nativeInputs } from './nativeInputs';
import { nativeLimitFormat } from './nativeLimitFormat';
import { nativeLimitFormula } from './nativeLimitFormula';
import { nativeLists } from './nativeLists';
import type { NativePlaces } from './NativePlaces';
import { nativeRows, type NativeRow } from './nativeRows';
import { nativeRuns } from './nativeRuns';

/** Rows and columns that `nativeLimits` fills, header and labels included. */
export function nativeLimitsSize(judgement: Pick<Judgement, 'customers' | 'indicators' | 'settings'>): {
  readonly rows: number;
  readonly columns: number;
} {
  const { cuts, combination } = nativeLists(judgement);
  return { rows: nativeRows(judgement).length, columns: 1 + Math.max(cuts.length, combination === 'table' ? 2 : 1) };
}

/**
 * The limits block of native formulas: a column of labels, then one for each list that is cut (every indicator, and the score
 * where it decides). First what may be edited: weights, ratio or limits, changed decisions, and whether that makes sense. Then
 * what is computed from that and from the values, down to where each tier begins.
 */
export function nativeLimits(judgement: Judgement, places: NativePlaces, words: Words): BlockSpec[] {
  const { row: top, column } = places.limits;
  const { columns } = nativeLimitsSize(judgement);
  const { cuts, score } = nativeLists(judgement);
  const grid = nativeGrid(judgement, places);
  const formats = [...indicatorFormats(judgement), '0.000'];
  const divider = grid.rows.findIndex(({ kind }) => kind === 'formulas');
  const check = grid.rows.findIndex(({ kind }) => kind === 'check');
  const isEdited = (index: number) => index < check;

  const computed = (row: NativeRow, index: number): CellSpec[] => {
    if (row.kind === 'check') return [{ formula: nativeCheck(grid, words) }];
    if (row.kind === 'fault') return [{ formula: nativeFault(judgement, grid) }];
    return cuts.map((cut, list) => {
      const before = grid.rows[index - 1];
      const follows = before?.kind === row.kind && before.tier === row.tier;
      const above = follows ? cellAddress(top + index - 1, column + 1 + list) : undefined;
      const formula = nativeLimitFormula(row, list, cut, grid, `${places.data.sheet}${grid.list(list)}`, above);
      return formula === undefined ? null : { formula };
    });
  };

  const blocks: BlockSpec[] = [];
  for (let start = 1, end = 2; start < grid.rows.length; start = end++) {
    const { kind } = grid.rows[start]!;
    if (kind === 'formulas') continue;
    while (grid.rows[end]?.kind === kind) end++;
    const cells = grid.rows
      .slice(start, end)
      .map((row, at) => (isEdited(start) ? nativeInputs(judgement, row, grid) : computed(row, start + at)));
    blocks.push(
      ...nativeRuns({
        cells,
        row: top + start,
        column: column + 1,
        formatOf: (list) => nativeLimitFormat(kind, formats[list] ?? '0.000'),
        // A number that follows from another column is a formula, not made to be edited.
        isInput: (list) =>
          isEdited(start) && cells.every((line) => typeof line[list] !== 'object' || line[list] === null),
        keepsBlank: kind === 'decision',
      }),
    );
  }

  const headers = judgement.indicators.map(({ header }) => header);
  if (score !== undefined) headers.push(words('sheet.score'));
  const line = (texts: readonly string[]): CellSpec[] => Array.from({ length: columns }, (_, at) => texts[at] ?? null);
  const labels = (from: number, to: number): BlockSpec => ({
    row: top + from,
    column,
    cells: grid.rows.slice(from, to).map((row) => [labelOf(row, words)]),
  });
  return [
    {
      row: top,
      column,
      style: 'header',
      align: Array.from({ length: columns }, (_, at) => (at === 0 ? null : 'right')),
      cells: [line([words('sheet.native.edited'), ...headers])],
    },
    labels(1, divider),
    { row: top + divider, column, style: 'total', cells: [line([words('sheet.native.computed')])] },
    labels(divider + 1, grid.rows.length),
    ...blocks,
  ];
}

function labelOf({ kind, tier, step }: NativeRow, words: Words): string {
  return words(`sheet.native.row.${kind}`, { tier: tiers[tier] ?? '', next: tiers[tier + 1] ?? '', step });
}
