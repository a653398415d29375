import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
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
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  header: { marginTop: '4px', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  value: { margin: 0, marginTop: '-4px', overflowWrap: 'anywhere' },
});

/** One card a tier: how many customers, and how much of the value. */
export function TierCards({ judgement }: { judgement: Judgement }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const header = judgement.indicators[0]?.header ?? '';
  // Shares are of the amounts above 0; where some lie below, the sum shown beside is smaller than that base.
  const isNet = judgement.customers.some(({ verdicts }) => (verdicts[0]?.value ?? 0) < 0);
  return (
    <ul className={styles.cards} aria-label={words('pane.result.summary')}>
      {judgement.structure.map((row) => (
        <li key={row.tier} className={styles.card}>
          <div className={styles.head}>
            <TierBadge tier={row.tier} />
            <span className={styles.figure}>{numbers.count(row.count)}</span>
          </div>
          <p className={text.caption}>
            {words('pane.result.ofCustomers', { share: numbers.share(row.shareOfCustomers) })}
          </p>
          <p className={mergeClasses(text.caption, styles.header)} title={header}>
            {header}
          </p>
          <p className={styles.value}>{numbers.total(row.value)}</p>
          {row.shareOfValue !== undefined && (
            <p className={text.caption}>
              {words(isNet ? 'pane.result.ofPositive' : 'pane.result.ofValue', {
                share: numbers.share(row.shareOfValue),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
