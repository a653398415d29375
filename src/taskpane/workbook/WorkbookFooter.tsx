import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useSpeech } from '../display/useSpeech';
import { FooterBar } from '../frame/FooterBar';
import { useLate } from '../frame/useLate';
import { useTextStyles } from '../frame/useTextStyles';
import { workbookDoing } from './workbookDoing';
import type { WorkbookStatus } from './WorkbookState';

const useStyles = makeStyles({
  doing: { padding: '8px var(--side) 0' },
});

interface WorkbookFooterProps {
  readonly status: WorkbookStatus;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** The way back, always in view; progress while the workbook is asked. */
export function WorkbookFooter({ status, onCancel, onClose }: WorkbookFooterProps) {
  const { words, numbers } = useSpeech();
  const isReading = status.phase === 'reading';
  const share = isReading ? status.share : undefined;
  return (
    <FooterBar
      doing={
        (isReading || status.phase === 'writing') && (
          <>
            <ProgressBar
              {...(share === undefined ? {} : { value: share })}
              aria-label={workbookDoing(status, words, numbers)}
            />
            <Doing key={`${status.request.kind} ${share}`} status={status} />
          </>
        )
      }
    >
      {isReading ? (
        <Button onClick={onCancel}>{words('pane.action.cancel')}</Button>
      ) : (
        <Button icon={<ArrowLeftRegular />} disabledFocusable={status.phase === 'writing'} onClick={onClose}>
          {words('pane.workbook.back')}
        </Button>
      )}
    </FooterBar>
  );
}

/** What is being waited for; after a while, also the most likely reason why Excel does not answer. */
function Doing({ status }: { readonly status: WorkbookStatus }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const late = useLate();
  const isExcelsTurn = status.phase !== 'reading' || (status.share ?? 0) < 1;
  return (
    <p className={`${text.caption} ${styles.doing}`}>
      {late && isExcelsTurn ? words('pane.working.edit') : workbookDoing(status, words, numbers)}
    </p>
  );
}
