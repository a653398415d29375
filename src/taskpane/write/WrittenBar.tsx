import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import type { Pane } from '../pane/usePane';
import { writtenText } from '../pane/writtenText';

/** Where the result now stands, and whether the history has it too. */
export function WrittenBar({ pane }: { readonly pane: Pane }) {
  const { words, numbers, language } = useSpeech();
  const { written, recorded, status } = pane.state;
  if (!written) return null;
  const isKept = recorded !== undefined;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{writtenText(written, words)}</MessageBarTitle>
        {words(`pane.write.safe.${written.place}`)}
        {isKept && words('reason.sentenceSeparator')}
        {isKept && words('pane.write.history.kept', { number: numbers.count(recorded) })}
      </MessageBarBody>
      {status.phase !== 'writing' && (
        <MessageBarActions>
          {isKept ? (
            <Button size="small" onClick={() => pane.tell({ type: 'workbookOpened', view: 'history' })}>
              {words('pane.write.history.show')}
            </Button>
          ) : (
            <Button size="small" onClick={() => pane.record(language)}>
              {words('pane.write.history.keepNow')}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
