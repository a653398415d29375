import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  screen: { padding: '24px var(--side)' },
  heading: { margin: 0, marginRight: '24px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  details: {
    maxHeight: '160px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
});

/** The last resort: something here is broken, and these are the details to send. */
export function BrokenScreen({ bug, version, onReload }: { bug: Error; version: string; onReload: () => void }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const details = `${version}\n${bug.stack ?? bug.message}`;
  return (
    <main className={styles.screen} role="alert">
      <h1 className={styles.heading}>{words('pane.broken.title')}</h1>
      <p>{words('pane.broken.body')}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onReload}>
          {words('pane.action.reload')}
        </Button>
        <CopyButton text={details} />
      </div>
      <pre className={styles.details}>{details}</pre>
    </main>
  );
}
