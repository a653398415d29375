import { useState } from 'react';
import { Combobox } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { matchingOptions } from './matchingOptions';
import { OptionText } from './OptionText';
import type { ListProps } from './ShortList';
import { useListStyles } from './useListStyles';

/** So many options that they are searched by typing: thousands drawn at once would freeze the pane. */
export function LongList({ options, picked, placeholder, onPick }: ListProps) {
  const styles = useListStyles();
  const { words, numbers } = useSpeech();
  /** What has been typed since the list was opened; undefined when nothing was. */
  const [typed, setTyped] = useState<string>();
  const { shown, rest } = matchingOptions(options, typed ?? '');
  return (
    <Combobox
      className={styles.control}
      listbox={{ className: styles.list }}
      placeholder={placeholder}
      value={typed ?? picked?.name ?? ''}
      selectedOptions={[picked?.value ?? options[0]?.value ?? '']}
      onChange={(event) => setTyped(event.target.value)}
      onOpenChange={(_, { open }) => {
        if (!open) setTyped(undefined);
      }}
      onOptionSelect={(_, { optionValue }) => {
        // Fluent takes the choice away as soon as the text is another; it holds until another is made.
        if (optionValue === undefined) return;
        setTyped(undefined);
        onPick(optionValue);
      }}
    >
      {shown.map((option) => (
        <OptionText key={option.value} option={option} />
      ))}
      {(rest > 0 || shown.length === 0) && (
        <OptionText
          closed
          option={{
            value: 'more',
            name:
              rest > 0 ? words('pane.columns.typeMore', { rest: numbers.count(rest) }) : words('pane.columns.noMatch'),
            detail: '',
          }}
        />
      )}
    </Combobox>
  );
}
