import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tier } from '../../core/abc/Tier';
import type { JudgementRun } from '../../core/history/JudgementRun';
import { placeText } from '../display/placeText';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  number: { textAlign: 'right' },
  run: { textAlign: 'right', color: tokens.colorNeutralForeground2 },
  about: { gridColumn: '2 / -1', minWidth: 0, overflowWrap: 'anywhere' },
});

interface RunRowProps {
  readonly run: JudgementRun;
  readonly tiers: readonly Tier[];
}

/** The cells of one judgement: when, how many in each tier, and below what was judged by and how. */
export function RunRow({ run, tiers }: RunRowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { sheetName, address, indicators, method, period } = run;
  const about = [placeText(sheetName, address), indicators, method, period].filter((part) => part !== '');
  return (
    <>
      <span role="cell" className={styles.run}>
        {numbers.count(run.run)}
      </span>
      <span role="cell">{numbers.moment(run.madeAt)}</span>
      {tiers.map((tier) => (
        <span key={tier} role="cell" className={styles.number}>
          {numbers.count(run.counts[tier] ?? 0)}
        </span>
      ))}
      <span role="cell" className={styles.number}>
        {numbers.count(run.judged)}
      </span>
      <span role="cell" className={mergeClasses(text.caption, styles.about)}>
        {about.join(words('pane.workbook.separator'))}
      </span>
    </>
  );
}
