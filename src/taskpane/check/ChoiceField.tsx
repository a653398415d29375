import { Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { Choice } from '../../core/intake/Issue';
import { splitAnswer } from '../../core/intake/splitAnswer';
import { defaultTreatments, type Question, type Treatments } from '../../core/intake/Treatments';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';

/** An answer to one question. */
export interface Decision {
  readonly question: Question;
  readonly treatment: Partial<Treatments>;
}

/** What fits side by side in the narrowest pane: beyond it, answers stand one below another. */
const trackUnits = 48;

const useStyles = makeStyles({ choice: { marginTop: '4px' } });

interface ChoiceFieldProps {
  readonly choice: Choice;
  /** What holds now, or is being tried out. */
  readonly treatments: Treatments;
  /** True while the user has to decide before anything is judged. */
  readonly isAsked: boolean;
  readonly onTreat: (decision: Decision) => void;
}

/** What may be done about a finding. Nothing is marked while the user has not decided. */
export function ChoiceField({ choice, treatments, isAsked, onTreat }: ChoiceFieldProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const { question } = choice;
  const options = (choice.options as readonly string[]).map((value) => {
    const { option, currency } = splitAnswer(value);
    return { value, text: words(`issue.choice.${question}.${option}`, { currency }) };
  });
  const tried = treatments[question];
  const wanted: string = options.some(({ value }) => value === tried) ? tried : choice.chosen;
  const value = options.some((option) => option.value === wanted) ? wanted : undefined;
  const choose = (answer: string) => onTreat({ question, treatment: { [question]: answer } });
  const label = words(`issue.question.${question}`);
  // A single answer can be given and taken back.
  const only = options.length === 1 ? options[0] : undefined;
  return (
    <div className={styles.choice} data-question={question}>
      {only ? (
        <Checkbox
          label={only.text}
          checked={value === only.value}
          onChange={(_, { checked }) => choose(checked === true ? only.value : defaultTreatments[question])}
        />
      ) : fitsTrack(options) ? (
        <Segments label={label} quietLabel={!isAsked} options={options} value={value} onChoose={choose} />
      ) : (
        <Field label={label}>
          <RadioGroup value={value ?? ''} onChange={(_, data) => choose(data.value)}>
            {options.map((option) => (
              <Radio key={option.value} value={option.value} label={option.text} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </div>
  );
}

function fitsTrack(options: readonly { readonly text: string }[]): boolean {
  const widest = Math.max(...options.map(({ text }) => unitsOf(text)));
  return widest * options.length <= trackUnits;
}

/** Chinese characters are twice as wide as Latin ones. */
function unitsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
