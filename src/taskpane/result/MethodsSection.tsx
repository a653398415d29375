import { useMemo, useState } from 'react';
import { makeStyles, Spinner } from '@fluentui/react-components';
import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import type { RuleResult } from '../../core/abc/compare/RuleResult';
import type { Settings } from '../../core/abc/Settings';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { Analysis, PaneActions } from '../pane/PaneActions';
import { RuleItem } from './RuleItem';
import { ruleGroups } from './ruleGroups';
import { unanimousCount } from './unanimousCount';
import { useComparison } from './useComparison';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
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
  const { cuts, combinations } = ruleGroups(results);
  const list = (rules: readonly RuleResult[], heading: 'h3' | 'h4') => (
    <ul className={styles.rules}>
      {rules.map((result) => (
        <RuleItem
          key={result.rule}
          result={result}
          judgement={judgement}
          heading={heading}
          isOpen={opened === result.rule}
          onToggle={() => setOpened(opened === result.rule ? undefined : result.rule)}
          onUse={onUse}
        />
      ))}
    </ul>
  );
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
      {combinations.length === 0 ? (
        list(cuts, 'h3')
      ) : (
        <>
          <div>
            <h3 className={text.section}>{words('pane.compare.cuts')}</h3>
            {isScoreMethod(judgement.settings.combination) && (
              <p className={text.caption}>{words('pane.compare.cutsOfScore')}</p>
            )}
            {list(cuts, 'h4')}
          </div>
          <div>
            <h3 className={text.section}>{words('pane.compare.combinations')}</h3>
            {list(combinations, 'h4')}
          </div>
        </>
      )}
    </section>
  );
}
