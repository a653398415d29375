import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Unknown } from '../../core/Unknown';
import { unknownText } from '../display/unknownText';
import { useSpeech } from '../display/useSpeech';

/** Why the data cannot be judged with these settings, and what may help. */
export function UnknownBar({ reason }: { reason: Unknown }) {
  const { words, numbers } = useSpeech();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words('pane.result.unknown')}</MessageBarTitle>
        {unknownText(reason, words, numbers)}
        {words('reason.sentenceSeparator')}
        {words('pane.result.unknownDo')}
      </MessageBarBody>
    </MessageBar>
  );
}
