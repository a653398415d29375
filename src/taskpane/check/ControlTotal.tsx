import { useState } from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { compareTotal } from './compareTotal';

/** How each answer looks. */
const states = { equal: 'success', equalsRead: 'warning', differs: 'warning', unreadable: 'error' } as const;

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

interface ControlTotalProps {
  readonly header: string;
  readonly amounts: { readonly read: number; readonly used: number };
  /** Decimal places with which the amounts are shown. */
  readonly digits: number;
}

/** Compares the amount used with the total that the user's own system gives. Nothing of it is kept. */
export function ControlTotal({ header, amounts, digits }: ControlTotalProps) {
  const styles = useStyles();
  const { words, numbers } = useSpeech();
  const [typed, setTyped] = useState('');
  const found = typed.trim() === '' ? undefined : compareTotal(typed, amounts);
  const by = found?.answer === 'differs' ? numbers.decimal(Math.abs(found.by), Math.max(2, digits)) : '';
  const sense = found?.answer === 'differs' ? (found.by > 0 ? 'more' : 'less') : found?.answer;
  return (
    <Field
      label={words('pane.check.control.label', { header })}
      size="small"
      {...(found
        ? {
            validationState: states[found.answer],
            validationMessage: words(`pane.check.control.${sense}`, { by }),
          }
        : {})}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
    </Field>
  );
}
