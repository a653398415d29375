import { defaultSettings } from '../../core/abc/defaultSettings';
import type { Judgement } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { Pane } from '../pane/usePane';
import { NumberFields } from './NumberFields';
import { percentNumber } from './numberForms';
import { SettingsGroup } from './SettingsGroup';

/** From when on a customer counts as near a border. */
export function BorderSettings({
  pane,
  judgement,
}: {
  readonly pane: Pane;
  readonly judgement: Judgement | undefined;
}) {
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { settings, unreadable } = pane.state;
  const usual = defaultSettings().nearBorder;
  const near = judgement?.customers.filter(({ isBorderline }) => isBorderline).length ?? 0;
  const isShare = (number: number | undefined) => number !== undefined && number >= 0 && number <= 1;
  return (
    <SettingsGroup
      title={words('pane.settings.border.label')}
      resetLabel={words('pane.settings.reset')}
      isChanged={settings.nearBorder !== usual || unreadable.includes('border')}
      onReset={() => pane.changeSettings({ ...settings, nearBorder: usual })}
    >
      <NumberFields
        field="border"
        labels={[words('pane.settings.border.within')]}
        values={[settings.nearBorder]}
        form={percentNumber}
        problems={([read]) => [isShare(read) ? undefined : words('pane.settings.problem.percent')]}
        onChange={([read]) => pane.changeSettings({ ...settings, nearBorder: read! })}
        tell={pane.tell}
      />
      {judgement && (
        <p className={text.caption}>
          {words('pane.settings.border.near', { count: near, shown: numbers.count(near) })}
        </p>
      )}
    </SettingsGroup>
  );
}
