import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';

interface ConfirmDialogProps {
  readonly title: string;
  readonly body: string;
  /** What is going to be done. */
  readonly label: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is done that the add-in cannot undo. */
export function ConfirmDialog({ title, body, label, onConfirm, onCancel }: ConfirmDialogProps) {
  const { words } = useSpeech();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{body}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words('pane.action.cancel')}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={onConfirm}>
              {label}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
