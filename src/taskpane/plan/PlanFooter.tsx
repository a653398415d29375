import { Button, makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useSpeech } from '../display/useSpeech';
import { FooterBar } from '../frame/FooterBar';
import { useLate } from '../frame/useLate';
import { useTextStyles } from '../frame/useTextStyles';
import { planDoing } from './planDoing';
import type { PlanStatus } from './PlanState';
import type { Plan } from './usePlan';
import { usePlanWords } from './usePlanWords';

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  doing: { padding: '8px var(--side) 0' },
});

interface PlanFooterProps {
  readonly plan: Plan;
  /** The one thing to do here; undefined where there is none. */
  readonly main: { readonly label: string; readonly isClosed: boolean; readonly onTake: () => void } | undefined;
  readonly onClose: () => void;
}

/** The way back and the one thing to do, always in view; progress while the workbook is asked, and the way to stop it. */
export function PlanFooter({ plan, main, onClose }: PlanFooterProps) {
  const styles = useStyles();
  const words = usePlanWords();
  const { words: say, numbers } = useSpeech();
  const { status, view } = plan.state;
  // New plans can be filled in while the workbook is looked through.
  const isReading = status.phase === 'reading' && view !== 'new';
  const isBusy = status.phase === 'writing';
  const progress = isBusy ? status.progress : undefined;
  const canStop = isReading || (isBusy && status.wish.kind === 'make');
  return (
    <FooterBar
      doing={
        (isReading || isBusy) && (
          <>
            <ProgressBar
              {...(progress ? { value: progress.done, max: progress.of } : {})}
              aria-label={planDoing(status, words, numbers)}
            />
            <Doing key={`${status.wish.kind} ${progress?.done}`} status={status} />
          </>
        )
      }
    >
      {canStop ? (
        <Button disabledFocusable={isBusy && status.isStopping === true} onClick={plan.stop}>
          {say('pane.action.cancel')}
        </Button>
      ) : (
        <Button icon={<ArrowLeftRegular />} disabledFocusable={isBusy} onClick={onClose}>
          {say('pane.workbook.back')}
        </Button>
      )}
      {main && (
        <Button
          appearance="primary"
          className={styles.primary}
          icon={<CalendarLtrRegular />}
          disabledFocusable={isBusy || main.isClosed}
          onClick={main.onTake}
        >
          {main.label}
        </Button>
      )}
    </FooterBar>
  );
}

/** What is being waited for; after a while without progress, also the most likely reason why Excel does not answer. */
function Doing({ status }: { readonly status: PlanStatus }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { words: say, numbers } = useSpeech();
  const late = useLate();
  const isStopping = status.phase === 'writing' && status.isStopping === true;
  return (
    <p className={mergeClasses(text.caption, styles.doing)}>
      {late && !isStopping ? say('pane.working.edit') : planDoing(status, words, numbers)}
    </p>
  );
}
