import { useState } from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { ratioShares } from '../../core/abc/cut/ratioShares';
import { tiers } from '../../core/abc/Tier';
import { isUnknown } from '../../core/Unknown';
import { useSpeech } from '../display/useSpeech';
import { readRatio } from '../pane/readRatio';
import type { Pane } from '../pane/usePane';
import { useReadable } from './useReadable';

const useStyles = makeStyles({ input: { width: '144px', minWidth: 0, fontVariantNumeric: 'tabular-nums' } });

interface RatioFieldProps {
  readonly ratio: readonly number[];
  readonly onChange: (ratio: readonly number[]) => void;
  readonly tell: Pane['tell'];
}

/** The ratio as text, taken over as soon as it can be read, with the shares that it gives. */
export function RatioField({ ratio, onChange, tell }: RatioFieldProps) {
  const styles = useStyles();
  const { words, numbers } = useSpeech();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? ratio.join(':');
  const read = readRatio(text);
  useReadable(tell, 'ratio', read !== undefined);
  const shown = read ?? ratio;
  const type = (value: string) => {
    setTyped(value);
    const parts = readRatio(value);
    if (parts && parts.join(':') !== ratio.join(':')) onChange(parts);
  };
  return (
    <Field
      orientation="horizontal"
      label={words('pane.settings.ratio.label', { tiers: tiers.slice(0, shown.length).join(':') })}
      {...(read
        ? { hint: shareTexts(shown, numbers.share).join(' · ') }
        : { validationState: 'error', validationMessage: words('pane.settings.ratio.bad') })}
    >
      <Input
        className={styles.input}
        value={text}
        autoComplete="off"
        onChange={(_, { value }) => type(value)}
        onBlur={() => read && setTyped(undefined)}
      />
    </Field>
  );
}

/** "A 20.0%", one a tier. */
function shareTexts(ratio: readonly number[], share: (value: number) => string): string[] {
  const ends = ratioShares(ratio);
  if (isUnknown(ends)) return [];
  return Array.from(ends, (end, index) => `${tiers[index]} ${share(end - (ends[index - 1] ?? 0))}`);
}
