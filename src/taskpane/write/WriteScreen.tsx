import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { WriteForm } from '../../actions/WriteForm';
import type { Preferences } from '../display/Preferences';
import { useSpeech } from '../display/useSpeech';
import { ChoiceLabel } from '../frame/ChoiceLabel';
import { Footer } from '../frame/Footer';
import { Screen } from '../frame/Screen';
import { useTextStyles } from '../frame/useTextStyles';
import { allowedChoice } from '../pane/allowedChoice';
import type { PaneActions } from '../pane/PaneActions';
import type { WriteChoice, WritePlace } from '../pane/PaneState';
import type { Pane } from '../pane/usePane';
import { writeAnswer, type WriteAnswer } from '../pane/writeAnswer';
import { HistoryChoice } from './HistoryChoice';
import { WrittenBar } from './WrittenBar';

const places: readonly WritePlace[] = ['sheet', 'beside'];
const forms: readonly WriteForm[] = ['values', 'formulas', 'native'];

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface WriteScreenProps {
  readonly pane: Pane;
  readonly actions: PaneActions;
  readonly preferences: Preferences;
  readonly onPreference: (change: Partial<Preferences>) => void;
}

/** Step 5: where the result goes, in which form, and whether the workbook's history keeps it. */
export function WriteScreen({ pane, actions, preferences, onPreference }: WriteScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, language } = useSpeech();
  const { analysis, written, recorded, status } = pane.state;
  if (!analysis) return null;
  const { keepsHistory } = preferences;
  const answer = (wanted: WriteChoice) => writeAnswer(analysis, wanted, actions);
  const choice = allowedChoice(pane.state.choice, answer);
  const why = (no: WriteAnswer) => (no === 'possible' ? undefined : words(`pane.write.impossible.${no}`));
  return (
    <>
      <Screen>
        <WrittenBar pane={pane} />
        <section className={styles.group}>
          <h2 className={text.section} id="write-place">
            {words('pane.write.place')}
          </h2>
          <RadioGroup
            aria-labelledby="write-place"
            value={choice.place}
            onChange={(_, { value }) =>
              pane.tell({ type: 'choiceMade', choice: { ...pane.state.choice, place: value as WritePlace } })
            }
          >
            {places.map((place) => {
              const no = why(answer({ place, form: 'values' }));
              const label = (
                <ChoiceLabel title={words(`pane.write.${place}`)} hint={no ?? words(`pane.write.${place}Hint`)} />
              );
              return <Radio key={place} value={place} disabled={no !== undefined} label={label} />;
            })}
          </RadioGroup>
        </section>
        <section className={styles.group}>
          <h2 className={text.section} id="write-form">
            {words('pane.write.form')}
          </h2>
          <RadioGroup
            aria-labelledby="write-form"
            value={choice.form}
            onChange={(_, { value }) =>
              pane.tell({ type: 'choiceMade', choice: { ...choice, form: value as WriteForm } })
            }
          >
            {forms.map((form) => {
              const no = why(answer({ place: choice.place, form }));
              const label = (
                <ChoiceLabel
                  title={words(`pane.write.forms.${form}.title`)}
                  hint={no ?? words(`pane.write.forms.${form}.${choice.place}`)}
                />
              );
              return <Radio key={form} value={form} disabled={no !== undefined} label={label} />;
            })}
          </RadioGroup>
        </section>
        <HistoryChoice
          isWanted={keepsHistory}
          recorded={recorded}
          onChange={(isWanted) => onPreference({ keepsHistory: isWanted })}
        />
      </Screen>
      <Footer
        pane={pane}
        icon={<TableAddRegular />}
        label={words(written && status.phase !== 'writing' ? 'pane.write.again' : 'pane.write.now')}
        onNext={() => pane.write({ language, keepsHistory })}
      />
    </>
  );
}
