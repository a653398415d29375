import { Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { RawColumn } from '../../core/intake/Cells';
import { columnLetters } from '../../core/intake/cellAddress';
import { useSpeech } from '../display/useSpeech';
import { exampleOf } from './exampleOf';

const notUsed = 'none';

const useStyles = makeStyles({
  // Fluent's own minimum of 250 pixels does not fit a narrow pane.
  dropdown: { minWidth: 0, width: '100%' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  example: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { maxHeight: '320px' },
});

interface ColumnFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly columns: readonly RawColumn[];
  /** The sheet column chosen. */
  readonly value: number | undefined;
  readonly onPick: (column: number | undefined) => void;
}

/** Chooses the column for one part, by its header and an example value. */
export function ColumnField({ label, hint, problem, required = false, columns, value, onPick }: ColumnFieldProps) {
  const styles = useStyles();
  const { words, numbers } = useSpeech();
  const nameOf = (column: RawColumn) =>
    column.header === ''
      ? words('pane.columns.noHeader', { letters: columnLetters(column.sheetColumn) })
      : column.header;
  const exampleText = (column: RawColumn) => {
    const example = exampleOf(column, numbers);
    return example === undefined ? words('pane.columns.noExample') : words('pane.columns.example', { value: example });
  };
  const picked = columns.find((column) => column.sheetColumn === value);
  return (
    <Field
      label={label}
      required={required}
      {...(problem ? { validationState: 'error', validationMessage: problem } : {})}
      {...(picked ? { hint: exampleText(picked) } : hint ? { hint } : {})}
    >
      <Dropdown
        className={styles.dropdown}
        listbox={{ className: styles.list }}
        placeholder={words(required ? 'pane.columns.choose' : 'pane.columns.none')}
        value={picked ? nameOf(picked) : ''}
        selectedOptions={[picked ? String(picked.sheetColumn) : notUsed]}
        onOptionSelect={(_, { optionValue }) =>
          onPick(optionValue === undefined || optionValue === notUsed ? undefined : Number(optionValue))
        }
      >
        {!required && (
          <Option value={notUsed} text={words('pane.columns.none')}>
            {words('pane.columns.none')}
          </Option>
        )}
        {columns.map((column) => (
          <Option key={column.sheetColumn} value={String(column.sheetColumn)} text={nameOf(column)}>
            <span className={styles.option}>
              <span>{nameOf(column)}</span>
              <span className={styles.example}>{exampleText(column)}</span>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
