import { useEffect, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import type { Status } from '../pane/PaneState';

/** How long Excel may take before we suspect that a cell is being edited, in milliseconds. */
const patience = 2500;

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: '8px var(--side) 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What is being waited for; after a while, also the most likely reason why Excel does not answer. */
export function Waiting({ status }: { status: Status }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const doing =
    status.phase === 'writing'
      ? 'writing'
      : status.phase === 'reading' && status.attempt === 'choose'
        ? 'selection'
        : 'reading';
  return <p className={styles.text}>{words(late ? 'pane.working.edit' : `pane.working.${doing}`)}</p>;
}
