import { makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import { useSpeech } from '../display/useSpeech';
import type { Status } from '../pane/PaneState';
import { useLate } from './useLate';

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
  const { words, numbers } = useSpeech();
  const late = useLate();
  const sentence = late && isExcelsTurn(status) ? words('pane.working.edit') : doing(status, words, numbers);
  return <p className={styles.text}>{sentence}</p>;
}

/** False while the pane itself is at work on what it has read. */
function isExcelsTurn(status: Status): boolean {
  return status.phase !== 'reading' || (status.attempt !== 'treat' && (status.share ?? 0) < 1);
}

function doing(status: Status, words: Words, numbers: NumberFormats): string {
  if (status.phase !== 'reading') return words('pane.working.writing');
  if (status.attempt === 'choose') return words('pane.working.selection');
  if (status.attempt === 'treat') return words('pane.working.treating');
  if (status.share === undefined) return words('pane.working.reading');
  // All is read and not yet judged: that takes time, too.
  if (status.share >= 1) return words('pane.working.judging');
  return words('pane.working.share', { share: numbers.wholeShare(status.share) });
}
