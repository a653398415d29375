import type { ReactElement } from 'react';
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useSpeech } from '../display/useSpeech';
import { steps } from '../pane/PaneState';
import type { Pane } from '../pane/usePane';
import { FooterBar } from './FooterBar';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
});

interface FooterProps {
  readonly pane: Pane;
  readonly label: string;
  readonly icon?: ReactElement;
  readonly onNext: () => void;
  /** Another way on. */
  readonly also?: { readonly label: string; readonly onTake: () => void };
  /** True when the next step cannot be taken yet, whatever the user presses. */
  readonly closed?: boolean;
}

/** The way back and the one next thing to do, always in view; progress while the workbook is asked. */
export function Footer({ pane, label, icon, onNext, also, closed = false }: FooterProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const { status, step } = pane.state;
  const reading = status.phase === 'reading' && status.attempt !== 'goTo';
  const busy = reading || status.phase === 'writing';
  const before = steps[steps.indexOf(step) - 1];
  return (
    <FooterBar
      doing={
        busy && (
          <>
            <ProgressBar
              {...(status.phase === 'reading' && status.share !== undefined ? { value: status.share } : {})}
              aria-label={words(status.phase === 'writing' ? 'pane.working.writing' : 'pane.working.reading')}
            />
            <Waiting key={status.phase === 'reading' ? status.share : 'writing'} status={status} />
          </>
        )
      }
    >
      {reading ? (
        <Button onClick={() => pane.tell({ type: 'stepped', step })}>{words('pane.action.cancel')}</Button>
      ) : (
        before && (
          <Button icon={<ArrowLeftRegular />} onClick={() => pane.tell({ type: 'stepped', step: before })}>
            {words('pane.action.back')}
          </Button>
        )
      )}
      {also && (
        <Button disabledFocusable={busy || closed} onClick={also.onTake}>
          {also.label}
        </Button>
      )}
      <Button
        appearance="primary"
        className={styles.primary}
        {...(icon ? { icon } : {})}
        disabledFocusable={busy || closed}
        onClick={onNext}
      >
        {label}
      </Button>
    </FooterBar>
  );
}
