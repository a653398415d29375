import { makeStyles, tokens } from '@fluentui/react-components';
import type { Tier } from '../../core/abc/Tier';
import { useTextStyles } from '../frame/useTextStyles';
import { TierBadge } from './TierBadge';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: '8px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    minWidth: 0,
    padding: '8px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '4px', flexWrap: 'wrap' },
  figure: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface TierCard {
  readonly tier: Tier;
  readonly figure: string;
  /** What part the figure is; undefined when it is none of anything. */
  readonly share: string | undefined;
}

/** One card a tier with one figure of it and its share. */
export function TierCards({ label, cards }: { readonly label: string; readonly cards: readonly TierCard[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <ul className={styles.cards} aria-label={label}>
      {cards.map(({ tier, figure, share }) => (
        <li key={tier} className={styles.card}>
          <div className={styles.head}>
            <TierBadge tier={tier} />
            <span className={styles.figure}>{figure}</span>
          </div>
          {share !== undefined && <p className={text.caption}>{share}</p>}
        </li>
      ))}
    </ul>
  );
}
