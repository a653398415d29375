import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { Severity } from '../../core/intake/Issue';
import { isUnknown } from '../../core/Unknown';
import { useSpeech } from '../display/useSpeech';
import { Footer } from '../frame/Footer';
import { Screen } from '../frame/Screen';
import { UnknownBar } from '../frame/UnknownBar';
import { useTextStyles } from '../frame/useTextStyles';
import type { Pane } from '../pane/usePane';
import { DataFacts } from './DataFacts';
import { IssueItem } from './IssueItem';

const severities: readonly Severity[] = ['blocks', 'changes', 'note'];

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { display: 'flex', flexDirection: 'column', gap: '12px', margin: 0, padding: 0, listStyleType: 'none' },
});

/** Step 3: what was met in the data, and what was done about it. */
export function CheckScreen({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { analysis } = pane.state;
  if (!analysis) return null;
  const { intake, judgement } = analysis;
  const readable = judgement !== undefined;
  return (
    <>
      <Screen>
        {!readable && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words('pane.check.stoppedTitle')}</MessageBarTitle>
              {words('pane.check.stoppedBody')}
            </MessageBarBody>
          </MessageBar>
        )}
        {readable && isUnknown(judgement) && <UnknownBar reason={judgement} />}
        {intake.table && <DataFacts table={intake.table} />}
        {readable && !isUnknown(judgement) && intake.issues.length === 0 && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words('pane.check.clean')}</MessageBarTitle>
              {words('pane.check.cleanBody')}
            </MessageBarBody>
          </MessageBar>
        )}
        {severities.map((severity) => {
          const issues = intake.issues.filter((issue) => issue.severity === severity);
          return (
            issues.length > 0 && (
              <section key={severity} className={styles.group}>
                <h2 className={text.section}>{words(`pane.check.${severity}`)}</h2>
                <ul className={styles.list}>
                  {issues.map((issue) => (
                    <IssueItem
                      key={`${issue.code} ${issue.column ?? ''} ${issue.examples[0] ?? ''}`}
                      issue={issue}
                      onGoTo={pane.goTo}
                    />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </Screen>
      {readable ? (
        <Footer
          pane={pane}
          label={words('pane.check.next')}
          onNext={() => pane.tell({ type: 'stepped', step: 'result' })}
        />
      ) : (
        <Footer
          pane={pane}
          icon={<ArrowClockwiseRegular />}
          label={words('pane.check.readAgain')}
          onNext={pane.analyse}
        />
      )}
    </>
  );
}
