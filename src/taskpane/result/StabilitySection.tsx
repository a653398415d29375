import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import type { Judgement } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { noFilter, type CustomerFilter } from '../pane/PaneState';
import { periodSentences } from './periodSentences';
import { StabilityFigures } from './StabilityFigures';
import { stabilityCounts } from './stabilityCounts';
import { stabilityMatrix } from './stabilityMatrix';
import { stabilityMeaning } from './stabilityMeaning';
import { StabilityTable } from './StabilityTable';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  lines: { display: 'flex', flexDirection: 'column', gap: '2px' },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '24px 0',
    textAlign: 'center',
  },
  icon: { fontSize: '32px', color: tokens.colorNeutralForeground3 },
});

interface StabilitySectionProps {
  readonly judgement: Judgement;
  readonly onPick: (filter: CustomerFilter) => void;
  /** To where a date column is chosen. */
  readonly onColumns: () => void;
}

/** How steadily the customers of each tier order, by which periods, and who grows or shrinks. */
export function StabilitySection({ judgement, onPick, onColumns }: StabilitySectionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const matrix = useMemo(() => stabilityMatrix(judgement), [judgement]);
  const counts = useMemo(() => stabilityCounts(judgement), [judgement]);
  const { periods, indicators, settings, structure } = judgement;
  if (!periods) {
    return (
      <section className={styles.empty}>
        <CalendarRegular className={styles.icon} aria-hidden />
        <h2 className={text.section}>{words('pane.matrix.none')}</h2>
        <p className={text.quiet}>{words('pane.matrix.noneBody')}</p>
        <Button onClick={onColumns}>{words('pane.matrix.toColumns')}</Button>
      </section>
    );
  }
  return (
    <section className={styles.section}>
      <div className={styles.lines}>
        <h2 className={text.section}>{words('pane.matrix.heading')}</h2>
        {periodSentences(periods, indicators, words, numbers).map((sentence) => (
          <p key={sentence} className={text.caption}>
            {sentence}
          </p>
        ))}
      </div>
      {counts.atRisk > 0 && (
        <p className={text.body}>
          {words('pane.matrix.atRisk', {
            count: counts.atRisk,
            shown: numbers.count(counts.atRisk),
            tier: structure[0]?.tier ?? '',
          })}
        </p>
      )}
      <StabilityTable
        matrix={matrix}
        means={(answer) => stabilityMeaning(answer, settings.periods, words, numbers)}
        onPick={(stability, tier) => onPick({ ...noFilter, tier, stability })}
      />
      <div className={styles.lines}>
        <p className={text.caption}>{words('pane.matrix.show')}</p>
        <p className={text.caption}>{words('pane.matrix.varies')}</p>
      </div>
      <StabilityFigures counts={counts} settings={settings.periods} />
    </section>
  );
}
