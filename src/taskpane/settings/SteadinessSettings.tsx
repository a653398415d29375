import { Checkbox } from '@fluentui/react-components';
import { defaultSettings } from '../../core/abc/defaultSettings';
import type { Judgement } from '../../core/abc/Judgement';
import type { PeriodLength, PeriodSettings } from '../../core/stability/PeriodSettings';
import type { Periods } from '../../core/stability/Periods';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';
import { useTextStyles } from '../frame/useTextStyles';
import type { Pane } from '../pane/usePane';
import { NumberFields } from './NumberFields';
import { plainNumber } from './numberForms';
import { SettingsGroup } from './SettingsGroup';

const lengths: readonly (PeriodLength | 'auto')[] = ['auto', 'month', 'quarter', 'half', 'year'];

/** How the history is divided into periods, and what counts as steady. */
export function SteadinessSettings({
  pane,
  judgement,
}: {
  readonly pane: Pane;
  readonly judgement: Judgement | undefined;
}) {
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { settings, unreadable } = pane.state;
  const { periods } = settings;
  const usual = defaultSettings().periods;
  const found = judgement?.periods;
  const changed = (change: Partial<PeriodSettings>) =>
    pane.changeSettings({ ...settings, periods: { ...periods, ...change } });
  const problems = ([steady, wavering]: readonly (number | undefined)[]) => [
    steady === undefined || steady <= 0 ? words('pane.settings.problem.positive') : undefined,
    wavering === undefined || wavering <= (steady ?? 0) ? words('pane.settings.problem.larger') : undefined,
  ];
  const foundSentences = ({ isAuto, length, starts, leftOut }: Periods) => [
    ...(isAuto ? [words('pane.settings.periods.found', { length: words(`pane.settings.periods.${length}`) })] : []),
    words('pane.settings.periods.count', {
      count: starts.length,
      shown: numbers.count(starts.length),
      first: numbers.day(starts[0]!),
    }),
    ...(leftOut === undefined ? [] : [words('pane.settings.periods.leftOut', { day: numbers.day(leftOut) })]),
  ];
  return (
    <SettingsGroup
      title={words('pane.settings.periods.label')}
      resetLabel={words('pane.settings.reset')}
      isChanged={JSON.stringify(periods) !== JSON.stringify(usual) || unreadable.includes('steadiness')}
      onReset={() => changed(usual)}
    >
      <Segments<PeriodLength | 'auto'>
        label={words('pane.settings.periods.length')}
        options={lengths.map((each) => ({ value: each, text: words(`pane.settings.periods.${each}`) }))}
        value={periods.length}
        onChoose={(length) => changed({ length })}
      />
      {found && <p className={text.caption}>{foundSentences(found).join(words('reason.sentenceSeparator'))}</p>}
      <Checkbox
        label={words('pane.settings.periods.partial')}
        checked={periods.keepsPartial}
        onChange={(_, { checked }) => changed({ keepsPartial: checked === true })}
      />
      <NumberFields
        field="steadiness"
        labels={[words('pane.settings.periods.steady'), words('pane.settings.periods.wavering')]}
        values={periods.limits}
        form={plainNumber}
        problems={problems}
        onChange={(limits) => changed({ limits })}
        tell={pane.tell}
      />
      <p className={text.caption}>{words('pane.settings.periods.variation')}</p>
      <Checkbox
        label={words('pane.settings.periods.relative')}
        checked={periods.isRelative}
        onChange={(_, { checked }) => changed({ isRelative: checked === true })}
      />
    </SettingsGroup>
  );
}
