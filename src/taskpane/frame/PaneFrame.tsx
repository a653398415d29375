import { lazy, Suspense, useEffect, useRef } from 'react';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { selectionRequests } from '../../actions/selectionRequests';
import type { PaneHost } from '../display/PaneHost';
import type { Preferences } from '../display/Preferences';
import { useSpeech } from '../display/useSpeech';
import { announcement } from '../pane/announcement';
import type { PaneActions } from '../pane/PaneActions';
import type { PaneState } from '../pane/PaneState';
import { usePane } from '../pane/usePane';
import { SelectScreen } from '../select/SelectScreen';
import { Header } from './Header';
import { PaneFailure } from './PaneFailure';

// The first screen must be there at once; the later ones are fetched while the user selects cells.
const loadColumns = () => import('../columns/ColumnsScreen');
const loadCheck = () => import('../check/CheckScreen');
const loadResult = () => import('../result/ResultScreen');
const loadWrite = () => import('../write/WriteScreen');
const loadWorkbook = () => import('../workbook/WorkbookScreen');
const loadPlan = () => import('../plan/PlanScreen');
const ColumnsScreen = lazy(() => loadColumns().then(({ ColumnsScreen }) => ({ default: ColumnsScreen })));
const CheckScreen = lazy(() => loadCheck().then(({ CheckScreen }) => ({ default: CheckScreen })));
const ResultScreen = lazy(() => loadResult().then(({ ResultScreen }) => ({ default: ResultScreen })));
const WriteScreen = lazy(() => loadWrite().then(({ WriteScreen }) => ({ default: WriteScreen })));
const WorkbookScreen = lazy(() => loadWorkbook().then(({ WorkbookScreen }) => ({ default: WorkbookScreen })));
const PlanScreen = lazy(() => loadPlan().then(({ PlanScreen }) => ({ default: PlanScreen })));

const useStyles = makeStyles({
  frame: {
    // One side margin for all screens; 20 pixels where the pane is wide enough for them.
    '--side': '16px',
    '@media (min-width: 400px)': { '--side': '20px' },
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'break-word',
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  loading: { padding: '48px 0' },
});

interface PaneFrameProps {
  readonly host: PaneHost;
  readonly actions: PaneActions;
  readonly preferences: Preferences;
  readonly onPreference: (change: Partial<Preferences>) => void;
  readonly start?: PaneState;
}

/** Header, the present screen, failures and the live region. */
export function PaneFrame({ host, actions, preferences, onPreference, start }: PaneFrameProps) {
  const styles = useStyles();
  const { words, numbers } = useSpeech();
  const pane = usePane(actions, host.today, start);
  const { place } = pane.state;
  const step = place === 'steps' ? pane.state.step : undefined;
  useEffect(() => {
    const idle = setTimeout(
      () => void Promise.allSettled([loadColumns(), loadCheck(), loadResult(), loadWrite()]),
      300,
    );
    return () => clearTimeout(idle);
  }, []);
  const choose = useRef(pane.choose);
  useEffect(() => {
    choose.current = pane.choose;
  }, [pane.choose]);
  useEffect(() => selectionRequests.listen(() => choose.current()), []);
  useEffect(() => {
    // Who has read the introduction once does not need it again; the menu brings it back.
    if (step === 'check' && preferences.introduction) onPreference({ introduction: false });
  }, [step, preferences.introduction, onPreference]);
  return (
    <div className={styles.frame}>
      <Header pane={pane} preferences={preferences} onPreference={onPreference} />
      <div role="status" aria-live="polite" className={styles.unseen}>
        {announcement(pane.state, words, numbers)}
      </div>
      <main className={styles.main}>
        <PaneFailure pane={pane} keepsHistory={preferences.keepsHistory} />
        <Suspense fallback={<Spinner className={styles.loading} label={words('pane.working.screen')} />}>
          {step === 'select' && (
            <SelectScreen pane={pane} introduction={preferences.introduction} version={host.version} />
          )}
          {step === 'columns' && <ColumnsScreen pane={pane} />}
          {step === 'check' && <CheckScreen pane={pane} />}
          {step === 'result' && (
            <ResultScreen pane={pane} actions={actions} preferences={preferences} onPreference={onPreference} />
          )}
          {step === 'write' && (
            <WriteScreen pane={pane} actions={actions} preferences={preferences} onPreference={onPreference} />
          )}
          {place === 'workbook' && (
            <WorkbookScreen pane={pane} actions={actions} today={host.today} onClose={pane.backToSteps} />
          )}
          {place === 'plan' && <PlanScreen pane={pane} actions={actions} today={host.today} />}
        </Suspense>
      </main>
    </div>
  );
}
