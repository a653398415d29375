import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Unknown } from '../../core/Unknown';
import { useSpeech } from '../display/useSpeech';

/** Why the data cannot be judged with these settings, and what may help. */
export function UnknownBar({ reason }: { reason: Unknown }) {
  const { words, numbers } = useSpeech();
  const { unknown, need, have } = reason;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words('pane.result.unknown')}</MessageBarTitle>
        {words(`unknown.${unknown}`, {
          need: need === undefined ? '' : numbers.count(need),
          have: have === undefined ? '' : numbers.count(have),
        })}{' '}
        {words('pane.result.unknownDo')}
      </MessageBarBody>
    </MessageBar>
  );
}
