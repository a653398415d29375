import type { ReactNode } from 'react';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useSpeech } from '../display/useSpeech';

interface NoteProps {
  readonly intent: MessageBarProps['intent'];
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to know that can be put away. */
export function Note({ intent, title, onClose, children }: NoteProps) {
  const { words } = useSpeech();
  return (
    <MessageBar {...(intent ? { intent } : {})} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words('pane.action.close')}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
