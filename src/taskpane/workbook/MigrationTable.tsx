import type { CSSProperties } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { Tier } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { matrixShade } from '../result/matrixShade';
import { TierBadge } from '../result/TierBadge';
import type { MigrationCount, MigrationRows } from './migrationRows';
import { useMigrationStyles } from './useMigrationStyles';
import type { MigrationCell } from './WorkbookState';

interface MigrationTableProps {
  readonly migration: MigrationRows;
  readonly cell: MigrationCell | undefined;
  readonly onPick: (cell: MigrationCell) => void;
}

/** Tiers of the earlier judgement down, of the later one across; each count leads to its customers. */
export function MigrationTable({ migration, cell: chosen, onPick }: MigrationTableProps) {
  const styles = useMigrationStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { rows, totals } = migration;
  const nameOf = (tier: Tier | undefined) => tier ?? words('pane.workbook.history.tierNone');
  const badge = (tier: Tier | undefined) => (tier ? <TierBadge tier={tier} /> : nameOf(tier));
  const toneOf = ({ kind }: MigrationCount) =>
    kind === 'up' ? styles.up : kind === 'down' ? styles.down : kind === 'same' ? styles.same : styles.other;
  const cellOf = (cell: MigrationCount) => {
    const { before, after, count, kind } = cell;
    const isChosen = chosen !== undefined && chosen.before === before && chosen.after === after;
    return (
      <td key={after ?? 'none'} className={styles.cell}>
        {count === 0 ? (
          <span
            className={mergeClasses(styles.count, styles.none, kind === 'same' && before !== undefined && styles.same)}
          >
            {numbers.count(0)}
          </span>
        ) : (
          <button
            type="button"
            className={mergeClasses(styles.count, styles.button, toneOf(cell), isChosen && styles.chosen)}
            style={{ '--shade': kind === 'same' ? 0 : matrixShade(count, migration) } as CSSProperties}
            aria-pressed={isChosen}
            aria-label={words(`pane.workbook.history.${kind === 'same' ? 'stay' : 'cell'}`, {
              shown: numbers.count(count),
              before: nameOf(before),
              after: nameOf(after),
            })}
            onClick={() => onPick({ before, after })}
          >
            {numbers.count(count)}
          </button>
        )}
      </td>
    );
  };
  const total = (count: number, key: string) => (
    <td key={key} className={styles.cell}>
      <span className={mergeClasses(styles.count, styles.total)}>{numbers.count(count)}</span>
    </td>
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={words('pane.workbook.history.migration')}>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={rows.length} className={mergeClasses(styles.axis, text.caption)}>
              {words('pane.workbook.history.columns')}
            </th>
            <td />
          </tr>
          <tr>
            <th scope="col" className={mergeClasses(styles.side, text.caption)}>
              {words('pane.workbook.history.rows')}
            </th>
            {rows.map(({ before: tier }) => (
              <th key={tier ?? 'none'} scope="col" className={mergeClasses(styles.head, text.caption)}>
                {badge(tier)}
              </th>
            ))}
            <th scope="col" className={mergeClasses(styles.head, text.caption)}>
              {words('pane.workbook.history.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ before, cells, total: all }) => (
            <tr key={before ?? 'none'}>
              <th scope="row" className={mergeClasses(styles.side, text.caption)}>
                {badge(before)}
              </th>
              {cells.map(cellOf)}
              {total(all, 'all')}
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(styles.side, text.caption)}>
              {words('pane.workbook.history.total')}
            </th>
            {totals.map((count, column) => total(count, String(column)))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
