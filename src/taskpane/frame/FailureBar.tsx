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
  actions: { flexWrap: 'wrap', rowGap: '8px', '& button': { flexShrink: 0, whiteSpace: 'nowrap' } },
  part: { display: 'block', marginTop: '4px' },
  details: {
    marginTop: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& summary': { cursor: 'pointer' },
  },
});

/** A way on that only this failure has. */
export interface FailureOffer {
  readonly label: string;
  readonly onTake: () => void;
}

interface FailureBarProps {
  readonly failure: Failure;
  /** Sentences in the place of the failure's own, where those would not be the whole truth. */
  readonly said?: { readonly safe?: string; readonly do?: string };
  readonly offers?: readonly FailureOffer[];
  /** True when nothing is lost by asking again, whatever it was: the user may have removed the cause. */
  readonly canRetry?: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** A failure of the host: what happened, what is untouched, what to do. */
export function FailureBar({ failure, said = {}, offers = [], canRetry = false, onRetry, onClose }: FailureBarProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const sentence = (part: string) => words(`failure.${failure.code}.${part}`, failure.details);
  const details = JSON.stringify({ code: failure.code, ...failure.details });
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{sentence('what')}</MessageBarTitle>
        <span className={styles.part}>
          {failure.details.leftover === undefined
            ? (said.safe ?? sentence('safe'))
            : words('failure.leftover', failure.details)}
        </span>
        <span className={styles.part}>{said.do ?? sentence('do')}</span>
        <details className={styles.details}>
          <summary>{words('pane.action.details')}</summary>
          {details}
        </details>
      </MessageBarBody>
      <MessageBarActions
        className={styles.actions}
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words('pane.action.close')}
            onClick={onClose}
          />
        }
      >
        {offers.map(({ label, onTake }, place) => (
          <Button key={label} size="small" appearance={place === 0 ? 'primary' : 'secondary'} onClick={onTake}>
            {label}
          </Button>
        ))}
        {(failure.retryable || canRetry) && offers.length === 0 && (
          <Button size="small" appearance="primary" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
            {words('pane.action.retry')}
          </Button>
        )}
        <CopyButton text={details} />
      </MessageBarActions>
    </MessageBar>
  );
}
