import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { BesideAnswer } from '../../actions/besideAnswer';
import type { WriteForm } from '../../actions/WriteForm';
import { useSpeech } from '../display/useSpeech';
import { Footer } from '../frame/Footer';
import { Screen } from '../frame/Screen';
import { useTextStyles } from '../frame/useTextStyles';
import { allowedChoice } from '../pane/allowedChoice';
import type { PaneActions } from '../pane/PaneActions';
import type { WriteChoice, WritePlace } from '../pane/PaneState';
import type { Pane } from '../pane/usePane';
import { writeAnswer } from '../pane/writeAnswer';
import { ChoiceLabel } from '../frame/ChoiceLabel';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  radio: { '& .fui-Radio__indicator': { marginTop: tokens.spacingVerticalS } },
});

interface WriteScreenProps {
  readonly pane: Pane;
  readonly actions: PaneActions;
}

/** Step 5: where the result goes, and whether as values or as formulas. */
export function WriteScreen({ pane, actions }: WriteScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, language } = useSpeech();
  const { analysis, written } = pane.state;
  if (!analysis) return null;
  const answer = (wanted: WriteChoice) => writeAnswer(analysis, wanted, actions);
  const choice = allowedChoice(pane.state.choice, answer);
  const besideNo = answer({ place: 'beside', form: 'values' });
  const formulasNo = answer({ place: choice.place, form: 'formulas' });
  const reason = (no: BesideAnswer) => (no === 'possible' ? undefined : words(`pane.write.besideNo.${no}`));
  return (
    <>
      <Screen>
        {written && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words(`pane.write.done.${written.place}`, { where: written.where })}</MessageBarTitle>
              {words(`pane.write.safe.${written.place}`)}
            </MessageBarBody>
          </MessageBar>
        )}
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
            <Radio
              value="sheet"
              label={<ChoiceLabel title={words('pane.write.sheet')} hint={words('pane.write.sheetHint')} />}
            />
            <Radio
              value="beside"
              disabled={besideNo !== 'possible'}
              label={
                <ChoiceLabel
                  title={words('pane.write.beside')}
                  hint={reason(besideNo) ?? words('pane.write.besideHint')}
                />
              }
            />
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
            <Radio
              value="values"
              label={<ChoiceLabel title={words('pane.write.values')} hint={words('pane.write.valuesHint')} />}
            />
            <Radio
              value="formulas"
              disabled={formulasNo !== 'possible'}
              label={
                <ChoiceLabel
                  title={words('pane.write.formulas')}
                  hint={reason(formulasNo) ?? words(`pane.write.formulasHint.${choice.place}`)}
                />
              }
            />
          </RadioGroup>
        </section>
      </Screen>
      <Footer
        pane={pane}
        icon={<TableAddRegular />}
        label={words(written ? 'pane.write.again' : 'pane.write.now')}
        onNext={() => pane.write(language)}
      />
    </>
  );
}
