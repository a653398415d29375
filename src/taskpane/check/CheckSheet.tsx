import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useSpeech } from '../display/useSpeech';
import type { Pane } from '../pane/usePane';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  bar: { alignSelf: 'stretch' },
});

/** Takes the whole data check to a sheet, to be mended there or sent on. */
export function CheckSheet({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const { status, checkSheet } = pane.state;
  return (
    <div className={styles.place}>
      {checkSheet !== undefined && (
        <MessageBar intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{words('pane.check.wrote', { where: checkSheet })}</MessageBarTitle>
            {words('pane.write.safe.sheet')}
          </MessageBarBody>
        </MessageBar>
      )}
      <Button
        icon={<DocumentTableRegular />}
        disabledFocusable={status.phase === 'reading' || status.phase === 'writing'}
        onClick={() => pane.writeCheck(language)}
      >
        {words(checkSheet === undefined ? 'pane.check.write' : 'pane.check.writeAgain')}
      </Button>
    </div>
  );
}
