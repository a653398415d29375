import { makeStyles } from '@fluentui/react-components';
import type { Failure } from '../../actions/Outcome';
import { useSpeech } from '../display/useSpeech';
import { FailureBar } from '../frame/FailureBar';
import { Screen } from '../frame/Screen';
import { TabRow } from '../frame/TabRow';
import type { PaneActions } from '../pane/PaneActions';
import type { Pane } from '../pane/usePane';
import { FormulasSection } from './FormulasSection';
import { HistorySection } from './HistorySection';
import { MeasuresSection } from './MeasuresSection';
import { ReportsSection } from './ReportsSection';
import { useWorkbook } from './useWorkbook';
import { workbookAnnouncement } from './workbookAnnouncement';
import { WorkbookFooter } from './WorkbookFooter';
import { isWriting, type WorkbookAnswer } from './WorkbookRequest';
import { workbookViews } from './WorkbookState';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface WorkbookScreenProps {
  readonly pane: Pane;
  readonly actions: PaneActions;
  /** The user's day as an Excel serial. */
  readonly today: () => number;
  readonly onClose: () => void;
}

/** What the workbook holds of this add-in: reports, history, formulas, measures. */
export function WorkbookScreen({ pane, actions, today, onClose }: WorkbookScreenProps) {
  const styles = useStyles();
  const { words, numbers, language } = useSpeech();
  const answered = (answer: WorkbookAnswer) => {
    if (answer.kind === 'refresh') pane.tell({ type: 'refreshed', refreshed: answer.refreshed });
    if (answer.kind === 'endOverride') pane.takeRecords(answer.records);
  };
  const workbook = useWorkbook(actions, { language, today: today() }, answered, pane.state.workbookView);
  const { view, status } = workbook.state;
  const isBusy = status.phase === 'reading' || status.phase === 'writing';
  const stop = () => workbook.step({ type: 'stopped' });
  return (
    <>
      <div role="status" aria-live="polite" className={styles.unseen}>
        {workbookAnnouncement(workbook.state, words, numbers)}
      </div>
      {status.phase === 'failed' && (
        <FailureBar
          failure={status.failure}
          said={isProtection(status.failure) ? { do: words(`pane.workbook.unlock.${status.failure.code}`) } : {}}
          canRetry={isWriting(status.request)}
          onRetry={() => workbook.ask(status.request)}
          onClose={stop}
        />
      )}
      <Screen>
        <TabRow
          label={words('pane.workbook.views.label')}
          tabs={workbookViews.map((each) => ({ view: each, text: words(`pane.workbook.views.${each}`) }))}
          view={view}
          idPrefix="workbook"
          onView={(wanted) => workbook.step({ type: 'viewed', view: wanted })}
        />
        <div role="tabpanel" aria-labelledby={`workbook-${view}`}>
          {view === 'reports' && <ReportsSection workbook={workbook} isBusy={isBusy} onBegin={onClose} />}
          {view === 'history' && <HistorySection workbook={workbook} isBusy={isBusy} today={today()} />}
          {view === 'formulas' && <FormulasSection workbook={workbook} isBusy={isBusy} />}
          {view === 'measures' && <MeasuresSection workbook={workbook} isBusy={isBusy} />}
        </div>
      </Screen>
      <WorkbookFooter status={status} onCancel={stop} onClose={onClose} />
    </>
  );
}

/** Here nothing else can be written to instead: only the protection stands in the way. */
function isProtection({ code, details }: Failure): boolean {
  if (details.context !== undefined) return false;
  return code === 'protectedSheet' || code === 'protectedWorkbook';
}
