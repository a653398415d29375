import { makeStyles } from '@fluentui/react-components';
import { defaultSettings } from '../../core/abc/defaultSettings';
import type { Judgement } from '../../core/abc/Judgement';
import type { Settings } from '../../core/abc/Settings';
import { tiers } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';
import { useTextStyles } from '../frame/useTextStyles';
import type { RatioMethod } from '../pane/PaneState';
import { RatioField } from './RatioField';

const useStyles = makeStyles({ choice: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface MethodChoiceProps {
  readonly settings: Settings;
  readonly ratios: Readonly<Record<RatioMethod, readonly number[]>>;
  readonly indicators: Judgement['indicators'];
  readonly onChange: (settings: Settings) => void;
  /** Hears whether the ratio in the field is one. */
  readonly onReadable: (isReadable: boolean) => void;
}

/** How the customers are divided: by number or by value, and in which ratio. */
export function MethodChoice({ settings, ratios, indicators, onChange, onReadable }: MethodChoiceProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { ratio } = settings;
  const method = settings.method === 'value' ? 'value' : 'count';
  const headers = indicators.map(({ header }) => header);
  const explanation = `${method}${indicators.length === 1 ? 'One' : 'Many'}`;
  return (
    <section className={styles.choice}>
      <Segments<RatioMethod>
        label={words('pane.result.method')}
        options={[
          { value: 'count', text: words('pane.result.count') },
          { value: 'value', text: words('pane.result.value') },
        ]}
        value={method}
        onChoose={(chosen) => onChange({ ...settings, method: chosen, ratio: ratios[chosen] })}
      />
      <RatioField
        key={method}
        ratio={ratio}
        usual={defaultSettings(method).ratio}
        onChange={(changed) => onChange({ ...settings, ratio: changed })}
        onReadable={onReadable}
      />
      <p className={text.caption}>
        {words(`pane.result.explain.${explanation}`, {
          tiers: tiers.slice(0, ratio.length).join(':'),
          ratio: ratio.join(':'),
          header: headers[0] ?? '',
          headers: headers.join(words('pane.check.separator')),
        })}
      </p>
    </section>
  );
}
