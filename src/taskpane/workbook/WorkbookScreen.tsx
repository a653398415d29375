import { Button } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { Screen } from '../frame/Screen';
import type { PaneActions } from '../pane/PaneActions';
import type { Pane } from '../pane/usePane';

interface WorkbookScreenProps {
  readonly pane: Pane;
  readonly actions: PaneActions;
  readonly onClose: () => void;
}

/** What the workbook keeps of earlier judgements. */
export function WorkbookScreen({ onClose }: WorkbookScreenProps) {
  const { words } = useSpeech();
  return (
    <Screen>
      <Button onClick={onClose}>{words('pane.action.back')}</Button>
    </Screen>
  );
}
