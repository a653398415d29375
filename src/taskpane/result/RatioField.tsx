import { useEffect, useState } from 'react';
import { Field, Input, Link, makeStyles } from '@fluentui/react-components';
import { tiers } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { readRatio } from '../pane/readRatio';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '12px', minWidth: 0 },
  input: { width: '144px', minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

interface RatioFieldProps {
  readonly ratio: readonly number[];
  readonly usual: readonly number[];
  readonly onChange: (ratio: readonly number[]) => void;
  /** Hears whether what stands in the field is a ratio: while it is not, nothing may be written with the one before. */
  readonly onReadable: (isReadable: boolean) => void;
}

/** The ratio as text; taken over on Enter or on leaving the field, so that half a ratio judges nobody. */
export function RatioField({ ratio, usual, onChange, onReadable }: RatioFieldProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const current = ratio.join(':');
  const [typed, setTyped] = useState<string>();
  const text = typed ?? current;
  const read = readRatio(text);
  const isReadable = read !== undefined;
  useEffect(() => {
    onReadable(isReadable);
    return () => onReadable(true);
  }, [isReadable, onReadable]);
  const take = () => {
    if (!read) return;
    setTyped(undefined);
    if (read.join(':') !== current) onChange(read);
  };
  return (
    <Field
      orientation="horizontal"
      label={words('pane.result.ratio', { tiers: tiers.slice(0, (read ?? ratio).length).join(':') })}
      {...(read ? {} : { validationState: 'error', validationMessage: words('pane.result.ratioBad') })}
    >
      {(control) => (
        <span className={styles.line}>
          <Input
            {...control}
            className={styles.input}
            value={text}
            autoComplete="off"
            onChange={(_, { value }) => setTyped(value)}
            onBlur={take}
            onKeyDown={({ key }) => key === 'Enter' && take()}
          />
          {current !== usual.join(':') && (
            <Link as="button" onClick={() => onChange(usual)}>
              {words('pane.result.ratioReset', { ratio: usual.join(':') })}
            </Link>
          )}
        </span>
      )}
    </Field>
  );
}
