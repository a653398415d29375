import { lazy, Suspense, useMemo } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
import { Boundary } from '../frame/Boundary';
import { useTextStyles } from '../frame/useTextStyles';
import { paretoSeries } from './paretoSeries';
import { TierCards } from './TierCards';
import { tierColours } from './tierColours';

// The chart library is as large as the rest of the pane: it comes when the chart is first seen.
const ParetoChart = lazy(() => import('./ParetoChart').then(({ ParetoChart }) => ({ default: ParetoChart })));

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  description: { marginTop: '4px' },
  place: { height: '200px' },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', margin: 0, padding: 0, listStyleType: 'none' },
  entry: { display: 'flex', alignItems: 'center', gap: '4px' },
  mark: { width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  line: { width: '14px', height: '0', borderTop: `2px solid ${tokens.colorNeutralForeground1}` },
});

/** The Pareto chart with its heading, its message in words and its legend. */
export function ParetoSection({ judgement }: { judgement: Judgement }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const series = useMemo(() => paretoSeries(judgement), [judgement]);
  const tiers = useMemo(() => judgement.structure.map((row) => row.tier), [judgement]);
  const { concentration } = judgement;
  const header = judgement.indicators[0]?.header ?? '';
  // Shares are of the amounts above 0; where some lie below, the sum shown beside is smaller than that base.
  const isNet = judgement.customers.some(({ verdicts }) => (verdicts[0]?.value ?? 0) < 0);
  const ofTotal = isNet ? 'pane.result.ofPositive' : 'pane.result.ofValue';
  const description = series
    ? words('pane.result.paretoText', {
        header,
        customers: numbers.count(series.topFifth.customers),
        share: numbers.share(series.topFifth.share),
      })
    : words('pane.result.paretoNone', { header });
  return (
    <section className={styles.section}>
      <h2 className={text.section}>{words('pane.result.pareto', { header })}</h2>
      <TierCards
        label={words('pane.result.values', { header })}
        cards={judgement.structure.map(({ tier, value, shareOfValue }) => ({
          tier,
          figure: numbers.total(value),
          share: shareOfValue === undefined ? undefined : words(ofTotal, { share: numbers.share(shareOfValue) }),
        }))}
      />
      <p className={mergeClasses(text.caption, styles.description)}>{description}</p>
      {series && (
        <>
          <Boundary fallback={() => <p className={text.quiet}>{words('pane.result.paretoFailed')}</p>}>
            <Suspense fallback={<div className={styles.place} />}>
              <ParetoChart series={series} tiers={tiers} description={description} />
            </Suspense>
          </Boundary>
          <ul className={styles.legend} aria-hidden>
            {tiers.map((tier) => (
              <li key={tier} className={styles.entry}>
                <span className={styles.mark} style={{ backgroundColor: tierColours[tier] }} />
                <span className={text.caption}>{tier}</span>
              </li>
            ))}
            <li className={styles.entry}>
              <span className={styles.line} />
              <span className={text.caption}>{words('pane.result.cumulative')}</span>
            </li>
            <li className={text.caption}>
              {words(series.grouped ? 'pane.result.barMany' : 'pane.result.barOne', { header })}
            </li>
          </ul>
        </>
      )}
      {concentration && (
        <p className={text.caption}>
          {words('pane.result.concentration', {
            gini: numbers.decimal(concentration.gini, 2),
            hhi: numbers.decimal(concentration.hhi, 3),
          })}
        </p>
      )}
    </section>
  );
}
