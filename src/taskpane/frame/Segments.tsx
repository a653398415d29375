import { useId } from 'react';
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: '4px' },
  track: {
    display: 'flex',
    gap: '2px',
    padding: '2px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground4,
    border: '1px solid transparent',
  },
  option: {
    position: 'relative',
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    ...createFocusOutlineStyle({ selector: 'focus-within', style: { outlineRadius: tokens.borderRadiusMedium } }),
  },
  input: { position: 'absolute', inset: 0, width: '100%', height: '100%', margin: 0, opacity: 0, cursor: 'pointer' },
  text: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: '28px',
    padding: '2px 6px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': {
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      forcedColorAdjust: 'none',
    },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface SegmentsProps<Value extends string> {
  readonly label: string;
  /** True when the label is for screen readers only. */
  readonly quietLabel?: boolean;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  /** Undefined while none is chosen. */
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side: radio buttons in a single track, moved through with the arrow keys. */
export function Segments<Value extends string>({
  label,
  quietLabel = false,
  options,
  value,
  onChoose,
}: SegmentsProps<Value>) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={mergeClasses(styles.legend, quietLabel && styles.unseen)}>{label}</legend>
      <div className={styles.track}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span className={mergeClasses(styles.text, option.value === value && styles.chosen)}>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
