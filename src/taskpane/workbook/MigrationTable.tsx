import type { CSSProperties } from 'react';
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tier } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { matrixShade } from '../result/matrixShade';
import { TierBadge } from '../result/TierBadge';
import type { MigrationCount, MigrationRows } from './migrationRows';
import type { MigrationCell } from './WorkbookState';

const useStyles = makeStyles({
  // Five tiers and six figures in the narrowest pane are wider than it.
  scroll: { overflowX: 'auto', margin: '0 -2px' },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: '2px',
    fontVariantNumeric: 'tabular-nums',
    tableLayout: 'auto',
  },
  axis: { padding: '0 0 2px', fontWeight: tokens.fontWeightRegular, textAlign: 'center' },
  head: { padding: '2px 0', fontWeight: tokens.fontWeightRegular, textAlign: 'center' },
  side: { padding: '0 8px 0 0', fontWeight: tokens.fontWeightRegular, textAlign: 'left', width: '1px' },
  cell: { padding: 0, height: '1px', minWidth: '32px' },
  count: {
    position: 'relative',
    isolation: 'isolate',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: '0 2px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    font: 'inherit',
  },
  none: { color: tokens.colorNeutralForeground3 },
  total: { color: tokens.colorNeutralForeground2 },
  same: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  button: {
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground3,
    // The shade lies behind the number, so that one colour fits every theme.
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: -1,
      borderRadius: 'inherit',
      opacity: 'var(--shade)',
    },
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ...createFocusOutlineStyle(),
  },
  up: { '::before': { backgroundColor: tokens.colorPaletteGreenBackground3 } },
  down: { '::before': { backgroundColor: tokens.colorPaletteRedBackground3 } },
  other: { '::before': { backgroundColor: tokens.colorNeutralForeground3 } },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
});

interface MigrationTableProps {
  readonly migration: MigrationRows;
  readonly cell: MigrationCell | undefined;
  readonly onPick: (cell: MigrationCell) => void;
}

/** Tiers of the earlier judgement down, of the later one across; each count leads to its customers. */
export function MigrationTable({ migration, cell: chosen, onPick }: MigrationTableProps) {
  const styles = useStyles();
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
          <span className={mergeClasses(styles.count, styles.none, kind === 'same' && styles.same)}>
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
