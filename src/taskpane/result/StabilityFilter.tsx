import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { stabilityAnswers, type StabilityAnswer } from './stabilityAnswer';
import { stabilityName } from './stabilityName';

const any = 'any';

const useStyles = makeStyles({
  // Fluent's own minimum of 250 pixels leaves no room beside it.
  dropdown: { minWidth: 0, flex: '1 1 170px' },
  list: { maxHeight: '320px' },
});

interface StabilityFilterProps {
  readonly value: StabilityAnswer | undefined;
  readonly onChoose: (value: StabilityAnswer | undefined) => void;
}

/** Keeps the list to one verdict of steadiness. */
export function StabilityFilter({ value, onChoose }: StabilityFilterProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const everybody = words('pane.result.anyStability');
  return (
    <Dropdown
      className={styles.dropdown}
      listbox={{ className: styles.list }}
      aria-label={words('pane.result.stabilityFilter')}
      value={value === undefined ? everybody : stabilityName(value, words)}
      selectedOptions={[value ?? any]}
      onOptionSelect={(_, { optionValue }) => onChoose(stabilityAnswers.find((answer) => answer === optionValue))}
    >
      <Option value={any}>{everybody}</Option>
      {stabilityAnswers.map((answer) => (
        <Option key={answer} value={answer}>
          {stabilityName(answer, words)}
        </Option>
      ))}
    </Dropdown>
  );
}
