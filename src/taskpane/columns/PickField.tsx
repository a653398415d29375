import { Field, makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { LongList } from './LongList';
import { OriginBadge } from './OriginBadge';
import type { Origin } from './partOrigin';
import type { PickOption } from './PickOption';
import { ShortList } from './ShortList';

const notUsed = 'none';

/** More options than this are not drawn at once but found by typing. */
const shortList = 60;

const useStyles = makeStyles({
  hint: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  detail: { minWidth: 0, overflowWrap: 'anywhere' },
  origin: { flexShrink: 0 },
});

interface PickFieldProps {
  readonly label: string;
  readonly options: readonly PickOption[];
  /** The value of the option chosen. */
  readonly value: string | undefined;
  /** Below the list while nothing is chosen. */
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly origin?: Origin | undefined;
  readonly required?: boolean;
  /** Whether the user may choose nothing; unless said otherwise, where nothing is required. */
  readonly mayBeNothing?: boolean;
  /** Hears undefined when nothing is to be chosen. */
  readonly onPick: (value: string | undefined) => void;
}

/** Chooses one of the options, by name and detail, and says how far a proposal may be trusted. */
export function PickField({
  label,
  options,
  value,
  hint,
  problem,
  origin,
  required = false,
  mayBeNothing = !required,
  onPick,
}: PickFieldProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const picked = options.find((option) => option.value === value);
  const nothing: PickOption = { value: notUsed, name: words('pane.columns.none'), detail: '' };
  const below = picked?.detail ?? hint;
  const list = {
    options: mayBeNothing ? [nothing, ...options] : options,
    picked,
    placeholder: words(required ? 'pane.columns.choose' : 'pane.columns.none'),
    onPick: (next: string | undefined) => onPick(next === notUsed ? undefined : next),
  };
  return (
    <Field
      label={label}
      required={required}
      {...(problem ? { validationState: 'error', validationMessage: problem } : {})}
      {...(below || origin
        ? {
            hint: (
              <span className={styles.hint}>
                <span className={styles.detail}>{below}</span>
                {origin && (
                  <span className={styles.origin}>
                    <OriginBadge origin={origin} />
                  </span>
                )}
              </span>
            ),
          }
        : {})}
    >
      {options.length > shortList ? <LongList {...list} /> : <ShortList {...list} />}
    </Field>
  );
}
