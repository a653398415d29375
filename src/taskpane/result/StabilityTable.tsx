import type { CSSProperties } from 'react';
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tier } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { StabilityAnswer } from './stabilityAnswer';
import type { StabilityMatrix } from './stabilityMatrix';
import { matrixShade } from './matrixShade';
import { stabilityName } from './stabilityName';
import { TierBadge } from './TierBadge';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: '2px',
    fontVariantNumeric: 'tabular-nums',
    // The counts share what the widest name leaves.
    tableLayout: 'auto',
  },
  head: { padding: '4px 0', fontWeight: tokens.fontWeightRegular, textAlign: 'center' },
  name: { padding: '4px 8px 4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  verdict: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  means: { display: 'block' },
  cell: { padding: 0, height: '1px', minWidth: '32px' },
  count: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: '0 2px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
  },
  none: { color: tokens.colorNeutralForeground3 },
  button: {
    position: 'relative',
    isolation: 'isolate',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground3,
    // The shade lies behind the number, so that one colour fits every theme.
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: -1,
      borderRadius: 'inherit',
      backgroundColor: tokens.colorBrandBackground,
      opacity: 'var(--shade)',
    },
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ...createFocusOutlineStyle(),
  },
});

interface StabilityTableProps {
  readonly matrix: StabilityMatrix;
  /** What each verdict stands for, in a few words. */
  readonly means: (answer: StabilityAnswer) => string;
  readonly onPick: (answer: StabilityAnswer, tier: Tier | undefined) => void;
}

/** Verdicts down, tiers across, so that every name fits the narrowest pane; each count leads to its customers. */
export function StabilityTable({ matrix, means, onPick }: StabilityTableProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const cell = (count: number, answer: StabilityAnswer, tier: Tier | undefined) => (
    <td key={tier ?? 'all'} className={styles.cell}>
      {count === 0 ? (
        <span className={mergeClasses(styles.count, styles.none)}>{numbers.count(0)}</span>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.count, styles.button)}
          style={{ '--shade': tier ? matrixShade(count, matrix) : 0 } as CSSProperties}
          aria-label={words(tier ? 'pane.matrix.cell' : 'pane.matrix.row', {
            shown: numbers.count(count),
            tier: tier ?? '',
            stability: stabilityName(answer, words),
          })}
          onClick={() => onPick(answer, tier)}
        >
          {numbers.count(count)}
        </button>
      )}
    </td>
  );
  return (
    <table className={styles.table} aria-label={words('pane.matrix.table')}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.name, text.caption)}>
            {words('pane.matrix.stability')}
          </th>
          {matrix.tiers.map((tier) => (
            <th key={tier} scope="col" className={styles.head}>
              <TierBadge tier={tier} />
            </th>
          ))}
          <th scope="col" className={mergeClasses(styles.head, text.caption)}>
            {words('pane.matrix.all')}
          </th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ answer, counts, total }) => (
          <tr key={answer}>
            <th scope="row" className={styles.name}>
              <span className={styles.verdict}>{stabilityName(answer, words)}</span>
              <span className={mergeClasses(text.caption, styles.means)}>{means(answer)}</span>
            </th>
            {counts.map((count, index) => cell(count, answer, matrix.tiers[index]))}
            {cell(total, answer, undefined)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
