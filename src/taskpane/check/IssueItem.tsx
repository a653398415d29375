import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Issue, Severity } from '../../core/intake/Issue';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px' },
  icon: { fontSize: '20px', lineHeight: 0 },
  blocks: { color: tokens.colorStatusDangerForeground1 },
  changes: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
});

const icons: Record<Severity, typeof InfoRegular> = {
  blocks: ErrorCircleRegular,
  changes: WarningRegular,
  note: InfoRegular,
};

/** One kind of finding: what, what was done, and where to look. */
export function IssueItem({ issue, onGoTo }: { issue: Issue; onGoTo: (address: string) => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const Icon = icons[issue.severity];
  const values = { count: issue.count, shown: numbers.count(issue.count), column: issue.column ?? '' };
  const rest = issue.count - issue.examples.length;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[issue.severity])} aria-hidden>
        <Icon />
      </span>
      <div className={styles.words}>
        <p className={styles.found}>{words(`issue.${issue.code}.found`, values)}</p>
        <p className={text.quiet}>{words(`issue.${issue.code}.done`, values)}</p>
        {issue.customers && issue.customers.length > 0 && (
          <p className={text.caption}>
            {words('pane.check.such', { names: issue.customers.join(words('pane.check.separator')) })}
          </p>
        )}
        {issue.examples.length > 0 && (
          <div className={mergeClasses(text.caption, styles.cells)}>
            <span>{words(issue.customers ? 'pane.check.firstRows' : 'pane.check.cells')}</span>
            {issue.examples.map((address) => (
              <Link
                key={address}
                inline
                aria-label={words('pane.check.goTo', { address })}
                onClick={() => onGoTo(address)}
              >
                {address}
              </Link>
            ))}
            {rest > 0 && <span>{words('pane.check.more', { rest: numbers.count(rest) })}</span>}
          </div>
        )}
      </div>
    </li>
  );
}
