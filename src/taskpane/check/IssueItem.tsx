import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Issue } from '../../core/intake/Issue';
import { splitAnswer } from '../../core/intake/splitAnswer';
import type { Treatments } from '../../core/intake/Treatments';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { ChoiceField, type Decision } from './ChoiceField';
import { ExampleCells } from './ExampleCells';

const namesShown = 5;

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px' },
  icon: { fontSize: '20px', lineHeight: 0 },
  blocks: { color: tokens.colorStatusDangerForeground1 },
  asked: { color: tokens.colorBrandForeground1 },
  changes: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const longestName = 40;

const icons = {
  blocks: ErrorCircleRegular,
  asked: QuestionCircleRegular,
  changes: WarningRegular,
  note: InfoRegular,
} as const;

interface IssueItemProps {
  readonly issue: Issue;
  readonly treatments: Treatments;
  readonly onGoTo: (address: string) => void;
  readonly onTreat: (decision: Decision) => void;
}

/** One kind of finding: what, what was done or may be done instead, and where to look. */
export function IssueItem({ issue, treatments, onGoTo, onTreat }: IssueItemProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { choice } = issue;
  const isAsked = issue.severity === 'blocks' && choice !== undefined;
  const look = isAsked ? 'asked' : issue.severity;
  const Icon = icons[look];
  const values = {
    ...issue.values,
    count: issue.count,
    shown: numbers.count(issue.count),
    column: issue.column ?? '',
  };
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[look])} aria-hidden>
        <Icon />
      </span>
      <div className={styles.words}>
        <p className={styles.found}>{words(`issue.${issue.code}.found`, values)}</p>
        <p className={text.quiet}>{words(`issue.${issue.code}.done`, { ...values, ...contextOf(choice) })}</p>
        {choice && <ChoiceField choice={choice} treatments={treatments} isAsked={isAsked} onTreat={onTreat} />}
        {issue.customers && issue.customers.length > 0 && (
          <p className={text.caption}>
            {words('pane.check.such', {
              names: issue.customers.slice(0, namesShown).map(shortName).join(words('pane.check.separator')),
            })}
          </p>
        )}
        <ExampleCells issue={issue} onGoTo={onGoTo} />
      </div>
    </li>
  );
}

function shortName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

/** What was done is said for the treatment chosen, where it has words of its own: "done_keep" before "done". */
function contextOf(choice: Issue['choice']): Readonly<Record<string, string>> {
  if (!choice) return {};
  const { option, currency } = splitAnswer(choice.chosen);
  return { context: option, currency };
}
