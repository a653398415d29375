import { useMemo } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import type { CustomerStability } from '../../core/stability/CustomerStability';
import type { Periods } from '../../core/stability/Periods';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { HistoryChart } from './HistoryChart';
import { historyShape } from './historyShape';
import { historyText } from './historyText';
import { periodLabel } from './periodLabel';

const useStyles = makeStyles({ history: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 } });

interface CustomerHistoryProps {
  readonly stability: CustomerStability;
  readonly periods: Periods;
  readonly indicators: Judgement['indicators'];
}

/** What a customer brought, period by period, from its first one on. */
export function CustomerHistory({ stability, periods, indicators }: CustomerHistoryProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const shape = useMemo(() => historyShape(stability), [stability]);
  const labels = useMemo(
    () =>
      periods.starts
        .slice(periods.starts.length - stability.history.length)
        .map((start) => periodLabel(start, periods.length, words, numbers)),
    [stability, periods, words, numbers],
  );
  const indicator = indicators[periods.indicator];
  if (!shape || !indicator) return null;
  const { summary, figures } = historyText(
    stability.history,
    labels,
    numbers.column(indicator.kind, stability.history),
    words,
  );
  return (
    <div className={styles.history}>
      <h3 className={text.section}>{words(`pane.detail.history.${periods.length}`, { header: indicator.header })}</h3>
      <HistoryChart shape={shape} labels={labels} description={figures} />
      <p className={text.caption}>{summary}</p>
    </div>
  );
}
