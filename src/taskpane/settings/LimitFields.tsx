import { makeStyles } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import type { Settings } from '../../core/abc/Settings';
import { tiers } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';
import { useTextStyles } from '../frame/useTextStyles';
import type { Pane } from '../pane/usePane';
import { limitsOfLength } from './limitsOfLength';
import { NumberFields } from './NumberFields';
import { plainNumber, shareOrNumber } from './numberForms';

const counts = ['2', '3', '4', '5'] as const;

const useStyles = makeStyles({ indicator: { display: 'flex', flexDirection: 'column', gap: '4px' } });

interface LimitFieldsProps {
  readonly settings: Settings;
  readonly indicators: Judgement['indicators'];
  readonly onChange: (limits: Settings['limits']) => void;
  readonly tell: Pane['tell'];
}

/** Where each tier begins, for every indicator; all have the same number of tiers. */
export function LimitFields({ settings: { limits }, indicators, onChange, tell }: LimitFieldsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const given = indicators.map(({ kind }) => limits[kind]?.length ?? 0);
  const count = Math.max(...given) || 2;
  const problems = (read: readonly (number | undefined)[]) =>
    read.map((number, index) => {
      if (number === undefined || number <= 0) return words('pane.settings.problem.positive');
      const above = read[index - 1];
      return above !== undefined && number >= above ? words('pane.settings.problem.smaller') : undefined;
    });
  return (
    <>
      <Segments<(typeof counts)[number]>
        label={words('pane.settings.limits.tiers')}
        options={counts.map((each) => ({ value: each, text: tiers.slice(0, Number(each)).join(' ') }))}
        value={counts[count - 1] ?? '3'}
        onChoose={(chosen) => onChange(limitsOfLength(limits, Number(chosen) - 1))}
      />
      {indicators.map(({ kind, header }) => (
        <div key={`${kind} ${count}`} className={styles.indicator} role="group" aria-label={header}>
          <p className={text.body}>{header}</p>
          <NumberFields
            field={`limits ${kind}`}
            labels={tiers.slice(0, count).map((tier) => words('pane.settings.limits.from', { tier }))}
            values={Array.from({ length: count }, (_, index) => limits[kind]?.[index])}
            form={kind === 'brandShare' ? shareOrNumber : plainNumber}
            problems={problems}
            onChange={(read) => onChange({ ...limits, [kind]: read })}
            tell={tell}
          />
        </div>
      ))}
      <p className={text.caption}>{words('pane.settings.limits.last', { tier: tiers[count] ?? '' })}</p>
    </>
  );
}
