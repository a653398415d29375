import { Dropdown } from '@fluentui/react-components';
import { OptionText } from './OptionText';
import type { PickOption } from './PickOption';
import { useListStyles } from './useListStyles';

export interface ListProps {
  readonly options: readonly PickOption[];
  readonly picked: PickOption | undefined;
  readonly placeholder: string;
  readonly onPick: (value: string | undefined) => void;
}

/** Few enough options to show them all. */
export function ShortList({ options, picked, placeholder, onPick }: ListProps) {
  const styles = useListStyles();
  return (
    <Dropdown
      className={styles.control}
      listbox={{ className: styles.list }}
      placeholder={placeholder}
      value={picked?.name ?? ''}
      selectedOptions={[picked?.value ?? options[0]?.value ?? '']}
      onOptionSelect={(_, { optionValue }) => onPick(optionValue)}
    >
      {options.map((option) => (
        <OptionText key={option.value} option={option} />
      ))}
    </Dropdown>
  );
}
