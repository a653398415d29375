import { Button } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { Screen } from '../frame/Screen';
import type { Pane } from '../pane/usePane';
import { MethodChoice } from '../result/MethodChoice';

/** Everything the user may choose before judging, in one place; each change judges at once. */
export function SettingsPanel({ pane }: { pane: Pane }) {
  const { words } = useSpeech();
  const { settings, ratios, analysis } = pane.state;
  return (
    <Screen>
      <MethodChoice
        settings={settings}
        ratios={ratios}
        indicators={analysis?.intake.table?.indicators ?? []}
        onChange={pane.changeSettings}
        onReadable={(isReadable) => pane.tell({ type: 'settingTyped', field: 'ratio', isReadable })}
      />
      <Button onClick={() => pane.tell({ type: 'settingsClosed' })}>{words('pane.settings.done')}</Button>
    </Screen>
  );
}
