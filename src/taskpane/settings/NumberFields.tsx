import { useState } from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import type { Pane } from '../pane/usePane';
import type { NumberForm } from './numberForms';
import { useReadable } from './useReadable';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(116px, 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
  input: { minWidth: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
});

interface NumberFieldsProps {
  /** Tells these fields from the others of the settings. */
  readonly field: string;
  readonly labels: readonly string[];
  /** One a label; undefined where none is set yet. */
  readonly values: readonly (number | undefined)[];
  readonly form: NumberForm;
  /** What is wrong with each number as it was read, in words; undefined where nothing is. */
  readonly problems: (numbers: readonly (number | undefined)[]) => readonly (string | undefined)[];
  readonly onChange: (numbers: readonly number[]) => void;
  readonly tell: Pane['tell'];
}

/** Numbers that make sense only together, a field each: a field that cannot be read holds back itself alone. */
export function NumberFields({ field, labels, values, form, problems, onChange, tell }: NumberFieldsProps) {
  const styles = useStyles();
  const { numbers: formats } = useSpeech();
  const [typed, setTyped] = useState<readonly string[]>();
  const texts = typed ?? labels.map((_, index) => form.write(values[index], formats));
  const found = problems(texts.map(form.read));
  const isReadable = found.every((problem) => problem === undefined);
  useReadable(tell, field, isReadable);
  const type = (place: number, value: string) => {
    const changed = texts.map((text, index) => (index === place ? value : text));
    setTyped(changed);
    const read = changed.map(form.read);
    const wrong = problems(read);
    const taken = read.map((number, index) => (wrong[index] === undefined ? number : values[index]));
    const numbers = taken.filter((number) => number !== undefined);
    if (numbers.length < taken.length || problems(numbers).some((problem) => problem !== undefined)) return;
    if (numbers.some((number, index) => number !== values[index])) onChange(numbers);
  };
  return (
    <div className={styles.fields}>
      {labels.map((label, index) => (
        <Field
          key={label}
          label={label}
          {...(found[index] === undefined ? {} : { validationState: 'error', validationMessage: found[index] })}
        >
          <Input
            className={styles.input}
            value={texts[index] ?? ''}
            autoComplete="off"
            inputMode="decimal"
            {...(form.unit === undefined ? {} : { contentAfter: form.unit })}
            onChange={(_, { value }) => type(index, value)}
            onBlur={() => isReadable && setTyped(undefined)}
          />
        </Field>
      ))}
    </div>
  );
}
