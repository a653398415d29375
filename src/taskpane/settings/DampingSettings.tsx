import { Checkbox } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import type { Settings } from '../../core/abc/Settings';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { Pane } from '../pane/usePane';
import { NumberFields } from './NumberFields';
import { percentNumber } from './numberForms';
import { SettingsGroup } from './SettingsGroup';

/** Where damping begins when it is switched on: as near as counts as near a border. */
const usualDamping = 0.05;

/** Whether small changes against the last judgement count at once. */
export function DampingSettings({
  pane,
  judgement,
}: {
  readonly pane: Pane;
  readonly judgement: Judgement | undefined;
}) {
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { settings, analysis, status, unreadable } = pane.state;
  const { damping } = settings;
  const changed = (wanted: number | undefined) => pane.changeSettings(withDamping(settings, wanted));
  const isShare = (number: number | undefined) => number !== undefined && number >= 0 && number <= 1;
  const kept = judgement?.customers.filter(({ isDamped }) => isDamped).length ?? 0;
  return (
    <SettingsGroup
      title={words('pane.settings.damping.label')}
      resetLabel={words('pane.settings.reset')}
      isChanged={damping !== undefined || unreadable.includes('damping')}
      onReset={() => changed(undefined)}
    >
      <Checkbox
        label={words('pane.settings.damping.on')}
        checked={damping !== undefined}
        disabled={status.phase === 'reading'}
        onChange={(_, { checked }) => changed(checked === true ? usualDamping : undefined)}
      />
      {damping !== undefined && (
        <NumberFields
          field="damping"
          labels={[words('pane.settings.damping.within')]}
          values={[damping]}
          form={percentNumber}
          problems={([read]) => [isShare(read) ? undefined : words('pane.settings.problem.percent')]}
          onChange={([read]) => changed(read)}
          tell={pane.tell}
        />
      )}
      <p className={text.caption}>
        {damping === undefined
          ? words('pane.settings.damping.hint')
          : analysis?.records.lastRun
            ? words('pane.settings.damping.kept', { count: kept, shown: numbers.count(kept) })
            : words(`pane.settings.damping.${analysis?.records.isHistoryDamaged ? 'damaged' : 'noRun'}`)}
      </p>
    </SettingsGroup>
  );
}

function withDamping({ damping: _before, ...others }: Settings, damping: number | undefined): Settings {
  return damping === undefined ? others : { ...others, damping };
}
