import { useMemo, useState } from 'react';
import { makeStyles, Spinner } from '@fluentui/react-components';
import type { Settings } from '../../core/abc/Settings';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { Analysis, PaneActions } from '../pane/PaneActions';
import { RuleItem } from './RuleItem';
import { unanimousCount } from './unanimousCount';
import { useComparison } from './useComparison';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  lines: { display: 'flex', flexDirection: 'column', gap: '2px' },
  rules: { margin: 0, padding: 0, listStyleType: 'none' },
  waiting: { padding: '24px 0' },
});

interface MethodsSectionProps {
  readonly analysis: Analysis;
  readonly compare: PaneActions['compareMethods'];
  readonly onUse: (settings: Settings) => void;
}

/** The same customers under every rule: what each tier holds, who differs, and on how many all agree. */
export function MethodsSection({ analysis, compare, onUse }: MethodsSectionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const comparison = useComparison(analysis, compare);
  const agreed = useMemo(() => comparison && unanimousCount(comparison.results, comparison.judgement), [comparison]);
  const [opened, setOpened] = useState<string>();
  if (!comparison || !agreed) return <Spinner className={styles.waiting} label={words('pane.compare.waiting')} />;
  const { judgement, results } = comparison;
  return (
    <section className={styles.section}>
      <div className={styles.lines}>
        <h2 className={text.section}>{words('pane.compare.heading')}</h2>
        <p className={text.body} role="status">
          {words('pane.compare.agree', {
            count: judgement.judgedCount,
            rules: numbers.count(agreed.rules),
            shown: numbers.count(agreed.customers),
            all: numbers.count(judgement.judgedCount),
          })}
        </p>
        <p className={text.caption}>
          {words('pane.compare.legend', { header: judgement.indicators[0]?.header ?? '' })}
        </p>
      </div>
      <ul className={styles.rules}>
        {results.map((result) => (
          <RuleItem
            key={result.rule}
            result={result}
            judgement={judgement}
            isOpen={opened === result.rule}
            onToggle={() => setOpened(opened === result.rule ? undefined : result.rule)}
            onUse={onUse}
          />
        ))}
      </ul>
    </section>
  );
}
