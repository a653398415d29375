import { useEffect, useId, useRef } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';

interface ConfirmBarProps {
  readonly title: string;
  readonly body: string;
  /** What is going to be done. */
  readonly label: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks, in the place of the button that was pressed, before something is done that the add-in cannot undo. */
export function ConfirmBar({ title, body, label, onConfirm, onCancel }: ConfirmBarProps) {
  const { words } = useSpeech();
  const about = useId();
  const cancel = useRef<HTMLButtonElement | null>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <MessageBar
      intent="warning"
      layout="multiline"
      role="alertdialog"
      aria-describedby={about}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <MessageBarBody id={about}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {body}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={onConfirm}>
          {label}
        </Button>
        <Button
          ref={(button: HTMLButtonElement | null) => {
            cancel.current = button;
          }}
          size="small"
          onClick={onCancel}
        >
          {words('pane.action.cancel')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
