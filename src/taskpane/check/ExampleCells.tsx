import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Issue } from '../../core/intake/Issue';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';

const cellsShown = 5;

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
});

/** The first cells of a finding, each a way to it; the rest is counted. */
export function ExampleCells({ issue, onGoTo }: { readonly issue: Issue; readonly onGoTo: (address: string) => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const shown = issue.examples.slice(0, cellsShown);
  const rest = issue.count - shown.length;
  if (shown.length === 0) return null;
  return (
    <div className={mergeClasses(text.caption, styles.cells)}>
      <span>{words(issue.customers ? 'pane.check.firstRows' : 'pane.check.cells')}</span>
      {shown.map((address) => (
        <Link key={address} inline aria-label={words('pane.check.goTo', { address })} onClick={() => onGoTo(address)}>
          {address}
        </Link>
      ))}
      {rest > 0 && <span>{words('pane.check.more', { rest: numbers.count(rest) })}</span>}
    </div>
  );
}
