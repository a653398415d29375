import { useEffect, useRef } from 'react';
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Question } from '../../core/intake/Treatments';
import { isUnknown } from '../../core/Unknown';
import { useSpeech } from '../display/useSpeech';
import { RecordNotes } from '../frame/RecordNotes';
import { Screen } from '../frame/Screen';
import { UnknownBar } from '../frame/UnknownBar';
import { stopOf } from '../pane/stopOf';
import type { Pane } from '../pane/usePane';
import { CheckFooter } from './CheckFooter';
import { CheckSheet } from './CheckSheet';
import { DataFacts } from './DataFacts';
import { IssueList } from './IssueList';
import { Reconciled } from './Reconciled';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', gap: '16px', ':focus-visible': { outlineStyle: 'none' } },
});

/** Step 3: what was met in the data, what was done about it, and whether it all adds up. */
export function CheckScreen({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const { analysis, status } = pane.state;
  const findings = useRef<HTMLDivElement>(null);
  const answered = useRef<Question | undefined>(undefined);
  useEffect(() => {
    // A finding that has been decided may stand elsewhere now, or be gone: the keyboard goes on from there.
    const question = answered.current;
    answered.current = undefined;
    if (question === undefined || document.activeElement !== document.body) return;
    const place = findings.current?.querySelector<HTMLElement>(`[data-question="${question}"] input:checked`);
    (place ?? findings.current)?.focus();
  }, [analysis]);
  if (!analysis) return null;
  const { intake, judgement } = analysis;
  const treatments = (status.phase === 'reading' && status.treatments) || analysis.treatments;
  return (
    <>
      <Screen>
        {judgement === undefined && (
          <MessageBar intent={stopOf(intake.issues) === 'decide' ? 'warning' : 'error'} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words(`pane.check.stopped.${stopOf(intake.issues)}.title`)}</MessageBarTitle>
              {words(`pane.check.stopped.${stopOf(intake.issues)}.body`)}
            </MessageBarBody>
          </MessageBar>
        )}
        {judgement !== undefined && isUnknown(judgement) && <UnknownBar reason={judgement} />}
        {judgement !== undefined && !isUnknown(judgement) && intake.issues.length === 0 && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words('pane.check.clean')}</MessageBarTitle>
              {words('pane.check.cleanBody')}
            </MessageBarBody>
          </MessageBar>
        )}
        <RecordNotes pane={pane} records={analysis.records} />
        {intake.table && <DataFacts table={intake.table} />}
        {intake.issues.length > 0 && (
          <div ref={findings} tabIndex={-1} className={styles.findings}>
            <IssueList
              issues={intake.issues}
              treatments={treatments}
              onGoTo={pane.goTo}
              onTreat={(changed) => {
                answered.current = changed.question;
                pane.treat({ ...analysis.treatments, ...changed.treatment });
              }}
            />
          </div>
        )}
        {intake.table && <Reconciled table={intake.table} />}
        <CheckSheet pane={pane} />
      </Screen>
      <CheckFooter pane={pane} analysis={analysis} />
    </>
  );
}
