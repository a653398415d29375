import { makeStyles } from '@fluentui/react-components';
import type { Issue, Severity } from '../../core/intake/Issue';
import type { Treatments } from '../../core/intake/Treatments';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { stopOf } from '../pane/stopOf';
import type { Decision } from './ChoiceField';
import { IssueItem } from './IssueItem';

const severities: readonly Severity[] = ['blocks', 'changes', 'note'];

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { display: 'flex', flexDirection: 'column', gap: '16px', margin: 0, padding: 0, listStyleType: 'none' },
});

interface IssueListProps {
  readonly issues: readonly Issue[];
  /** What holds now, or is being tried out. */
  readonly treatments: Treatments;
  readonly onGoTo: (address: string) => void;
  readonly onTreat: (decision: Decision) => void;
}

/** The findings by how much hangs on them. */
export function IssueList({ issues, treatments, onGoTo, onTreat }: IssueListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  return severities.map((severity) => {
    const group = issues.filter((issue) => issue.severity === severity);
    if (group.length === 0) return null;
    return (
      <section key={severity} className={styles.group}>
        <h2 className={text.section}>
          {words(severity === 'blocks' ? `pane.check.blocks.${stopOf(group)}` : `pane.check.${severity}`)}
        </h2>
        <ul className={styles.list}>
          {group.map((issue) => (
            <IssueItem
              key={`${issue.code} ${issue.column ?? ''} ${issue.examples[0] ?? ''}`}
              issue={issue}
              treatments={treatments}
              onGoTo={onGoTo}
              onTreat={onTreat}
            />
          ))}
        </ul>
      </section>
    );
  });
}
