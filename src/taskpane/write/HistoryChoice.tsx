import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { ChoiceLabel } from '../frame/ChoiceLabel';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  checkbox: { alignItems: 'flex-start', '& .fui-Checkbox__indicator': { marginTop: tokens.spacingVerticalS } },
});

interface HistoryChoiceProps {
  readonly isWanted: boolean;
  /** The number under which this judgement is kept already. */
  readonly recorded: number | undefined;
  readonly onChange: (isWanted: boolean) => void;
}

/** Whether the judgement is also kept for later comparison. A judgement is kept once, however often it is written. */
export function HistoryChoice({ isWanted, recorded, onChange }: HistoryChoiceProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const isKept = recorded !== undefined;
  return (
    <section className={styles.group}>
      <h2 className={text.section}>{words('pane.write.history.label')}</h2>
      <Checkbox
        className={styles.checkbox}
        label={
          <ChoiceLabel
            title={words('pane.write.history.keep')}
            hint={
              isKept
                ? words('pane.write.history.kept', { number: numbers.count(recorded) })
                : words('pane.write.history.hint')
            }
          />
        }
        disabled={isKept}
        checked={isKept || isWanted}
        onChange={(_, { checked }) => onChange(checked === true)}
      />
    </section>
  );
}
