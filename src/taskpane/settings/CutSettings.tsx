import { Radio, RadioGroup } from '@fluentui/react-components';
import type { CutMethod } from '../../core/abc/cut/Cut';
import { defaultRatios } from '../../core/abc/defaultSettings';
import type { Judgement } from '../../core/abc/Judgement';
import type { Settings } from '../../core/abc/Settings';
import { useSpeech } from '../display/useSpeech';
import { ChoiceLabel } from '../frame/ChoiceLabel';
import { useTextStyles } from '../frame/useTextStyles';
import type { Pane } from '../pane/usePane';
import { LimitFields } from './LimitFields';
import { RatioField } from './RatioField';
import { SettingsGroup } from './SettingsGroup';
import { withProposedLimits } from './withProposedLimits';

const methods: readonly CutMethod[] = ['count', 'value', 'computed', 'limits'];

interface CutSettingsProps {
  readonly pane: Pane;
  readonly indicators: Judgement['indicators'];
  /** What limits are proposed from; undefined while nothing could be judged. */
  readonly judgement: Judgement | undefined;
}

/** How one indicator is divided into tiers. */
export function CutSettings({ pane, indicators, judgement }: CutSettingsProps) {
  const text = useTextStyles();
  const { words } = useSpeech();
  const { settings, ratios, unreadable } = pane.state;
  const { method, ratio } = settings;
  const usual = method === 'count' || method === 'value' ? defaultRatios[method] : undefined;
  const isTyped = unreadable.some((field) => field === 'ratio' || field.startsWith('limits'));
  const changed = (change: Partial<Settings>) => pane.changeSettings({ ...settings, ...change });
  const proposed = (from: Settings) => withProposedLimits(from, indicators, judgement);
  const choose = (chosen: CutMethod) => {
    if (chosen === 'count' || chosen === 'value') changed({ method: chosen, ratio: ratios[chosen] });
    else if (chosen === 'limits') pane.changeSettings(proposed({ ...settings, method: chosen }));
    else changed({ method: chosen });
  };
  return (
    <SettingsGroup
      title={words('pane.settings.method.label')}
      resetLabel={
        usual
          ? words('pane.settings.ratio.reset', { ratio: usual.join(':') })
          : words(method === 'limits' ? 'pane.settings.limits.propose' : 'pane.settings.reset')
      }
      isChanged={isTyped || method === 'limits' || (usual !== undefined && usual.join(':') !== ratio.join(':'))}
      onReset={() => {
        if (usual) changed({ ratio: usual });
        else if (method === 'limits') pane.changeSettings(proposed({ ...settings, limits: {} }));
      }}
    >
      <RadioGroup
        aria-label={words('pane.settings.method.label')}
        value={method}
        onChange={(_, { value }) => choose(value as CutMethod)}
      >
        {methods.map((each) => (
          <Radio
            key={each}
            value={each}
            label={
              <ChoiceLabel
                title={words(`pane.settings.method.${each}.title`)}
                hint={words(`pane.settings.method.${each}.hint`)}
              />
            }
          />
        ))}
      </RadioGroup>
      {usual && (
        <RatioField key={method} ratio={ratio} onChange={(read) => changed({ ratio: read })} tell={pane.tell} />
      )}
      {method === 'limits' && (
        <LimitFields
          settings={settings}
          indicators={indicators}
          onChange={(limits) => changed({ limits })}
          tell={pane.tell}
        />
      )}
      {indicators.length > 1 && method !== 'count' && (
        <p className={text.caption}>{words('pane.settings.method.letters')}</p>
      )}
    </SettingsGroup>
  );
}
