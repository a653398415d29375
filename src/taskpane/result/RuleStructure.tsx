import { makeStyles, tokens } from '@fluentui/react-components';
import type { StructureRow } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { TierBadge } from './TierBadge';
import { tierColours } from './tierColours';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '1px',
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  tiers: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    gap: '4px 8px',
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  tier: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  figures: { margin: 0, minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  count: { display: 'block', fontSize: tokens.fontSizeBase300 },
});

/** Customers and share of the value, tier by tier, over a bar of the customers. */
export function RuleStructure({ structure }: { readonly structure: readonly StructureRow[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { numbers } = useSpeech();
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {structure.map(({ tier, count }) => (
          <span key={tier} style={{ flexGrow: count, backgroundColor: tierColours[tier] }} />
        ))}
      </div>
      <dl className={styles.tiers}>
        {structure.map(({ tier, count, shareOfValue }) => (
          <div key={tier} className={styles.tier}>
            <dt>
              <TierBadge tier={tier} />
            </dt>
            <dd className={styles.figures}>
              <span className={styles.count}>{numbers.count(count)}</span>
              {shareOfValue !== undefined && <span className={text.caption}>{numbers.share(shareOfValue)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
