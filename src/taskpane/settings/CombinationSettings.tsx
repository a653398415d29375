import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { cutOf } from '../../core/abc/cut/cutOf';
import { defaultSettings } from '../../core/abc/defaultSettings';
import { decisionsOf } from '../../core/abc/combine/decisionsOf';
import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import type { Judgement } from '../../core/abc/Judgement';
import type { Combination, Settings } from '../../core/abc/Settings';
import { tierCount } from '../../core/abc/cut/tierCount';
import { useSpeech } from '../display/useSpeech';
import { ChoiceLabel } from '../frame/ChoiceLabel';
import { useTextStyles } from '../frame/useTextStyles';
import type { Pane } from '../pane/usePane';
import { DecisionTable } from './DecisionTable';
import { NumberFields } from './NumberFields';
import { plainNumber } from './numberForms';
import { SettingsGroup } from './SettingsGroup';

const combinations: readonly Combination[] = ['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table'];

const useStyles = makeStyles({
  // Fluent's own minimum of 250 pixels does not fit a narrow pane.
  dropdown: { minWidth: 0, width: '100%' },
  list: { maxHeight: '400px' },
});

interface CombinationSettingsProps {
  readonly pane: Pane;
  readonly indicators: Judgement['indicators'];
  readonly judgement: Judgement | undefined;
}

/** How several indicators give one tier. */
export function CombinationSettings({ pane, indicators, judgement }: CombinationSettingsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { settings, unreadable } = pane.state;
  const { combination, weights, decisions } = settings;
  const usual = defaultSettings();
  const changed = (change: Partial<Settings>) => pane.changeSettings({ ...settings, ...change });
  const isWeighted = Object.keys(weights).length > 0 || unreadable.includes('weights');
  const letters = Math.max(...indicators.map(({ kind }) => tierCount(cutOf(settings, kind))));
  const problems = (read: readonly (number | undefined)[]) => {
    const allZero = read.every((weight) => weight === 0);
    return read.map((weight) => {
      if (weight === undefined || weight < 0) return words('pane.settings.problem.notNegative');
      return allZero ? words('pane.settings.problem.allZero') : undefined;
    });
  };
  return (
    <SettingsGroup
      title={words('pane.settings.combination.label')}
      resetLabel={words('pane.settings.reset')}
      isChanged={combination !== usual.combination || isWeighted || Object.keys(decisions).length > 0}
      onReset={() => changed({ combination: usual.combination, weights: {}, decisions: {} })}
    >
      <Field hint={words(`pane.settings.combination.${combination}.hint`)}>
        <Dropdown
          className={styles.dropdown}
          listbox={{ className: styles.list }}
          aria-label={words('pane.settings.combination.label')}
          value={words(`pane.settings.combination.${combination}.title`)}
          selectedOptions={[combination]}
          onOptionSelect={(_, { optionValue }) => changed({ combination: optionValue as Combination })}
        >
          {combinations.map((each) => (
            <Option key={each} value={each} text={words(`pane.settings.combination.${each}.title`)}>
              <span>
                <ChoiceLabel
                  title={words(`pane.settings.combination.${each}.title`)}
                  hint={words(`pane.settings.combination.${each}.hint`)}
                />
              </span>
            </Option>
          ))}
        </Dropdown>
      </Field>
      {isScoreMethod(combination) && (
        <>
          <NumberFields
            field="weights"
            labels={indicators.map(({ header }) => words('pane.settings.weights.of', { header }))}
            values={indicators.map(({ kind }) => weights[kind] ?? 1)}
            form={plainNumber}
            problems={problems}
            onChange={(read) => changed({ weights: weightsOf(indicators, read, weights) })}
            tell={pane.tell}
          />
          <p className={text.caption}>
            {words(combination === 'ordered' ? 'pane.settings.weights.order' : 'pane.settings.weights.hint')}
          </p>
        </>
      )}
      {combination === 'table' && (
        <DecisionTable
          indicators={indicators}
          letters={letters}
          decisions={decisions}
          inForce={decisionsOf(indicators, settings)}
          judgement={judgement}
          onChange={(decided) => changed({ decisions: decided })}
        />
      )}
    </SettingsGroup>
  );
}

/** A weight of 1 is the usual one and needs no entry. */
function weightsOf(
  indicators: Judgement['indicators'],
  read: readonly number[],
  weights: Settings['weights'],
): Settings['weights'] {
  const changed = { ...weights };
  indicators.forEach(({ kind }, index) => {
    if (read[index] === 1) delete changed[kind];
    else changed[kind] = read[index]!;
  });
  return changed;
}
