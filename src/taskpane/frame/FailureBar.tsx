import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Failure } from '../../actions/Outcome';
import { useSpeech } from '../display/useSpeech';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles({
  bar: { margin: '12px var(--side) 0' },
  part: { display: 'block', marginTop: '4px' },
  details: {
    marginTop: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& summary': { cursor: 'pointer' },
  },
});

interface FailureBarProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** A failure of the host: what happened, what is untouched, what to do. */
export function FailureBar({ failure, onRetry, onClose }: FailureBarProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const sentence = (part: string) => words(`failure.${failure.code}.${part}`, failure.details);
  const details = JSON.stringify({ code: failure.code, ...failure.details });
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{sentence('what')}</MessageBarTitle>
        <span className={styles.part}>
          {failure.details.leftover === undefined ? sentence('safe') : words('failure.leftover', failure.details)}
        </span>
        <span className={styles.part}>{sentence('do')}</span>
        <details className={styles.details}>
          <summary>{words('pane.action.details')}</summary>
          {details}
        </details>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words('pane.action.close')}
            onClick={onClose}
          />
        }
      >
        {failure.retryable && (
          <Button size="small" appearance="primary" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
            {words('pane.action.retry')}
          </Button>
        )}
        <CopyButton text={details} />
      </MessageBarActions>
    </MessageBar>
  );
}
