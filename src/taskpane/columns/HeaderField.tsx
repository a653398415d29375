import { useMemo } from 'react';
import { useSpeech } from '../display/useSpeech';
import type { ChosenRange } from '../pane/PaneActions';
import type { Pane } from '../pane/usePane';
import { headerOptions, layoutValue } from './headerOptions';
import { PickField } from './PickField';

/** Where the headers stand. Nothing is asked where Excel knows: in a table. */
export function HeaderField({ pane, chosen }: { readonly pane: Pane; readonly chosen: ChosenRange }) {
  const { words } = useSpeech();
  const { selection, layout, layoutConfidence } = chosen;
  const options = useMemo(() => headerOptions(selection.top, layout, words), [selection, layout, words]);
  if (selection.layout) return null;
  return (
    <PickField
      label={words('pane.columns.headers')}
      options={options}
      value={layoutValue(layout)}
      mayBeNothing={false}
      origin={pane.state.isLaidOut ? undefined : layoutConfidence}
      onPick={(value) => {
        const option = options.find((each) => each.value === value);
        if (option && value !== layoutValue(layout)) pane.layOut(option.layout);
      }}
    />
  );
}
