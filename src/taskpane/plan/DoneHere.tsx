import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { doneText } from './doneText';
import type { PlanWish } from './PlanWish';
import type { Plan } from './usePlan';
import { usePlanWords } from './usePlanWords';

const useStyles = makeStyles({ fact: { display: 'block', marginTop: '4px' } });

interface DoneHereProps {
  readonly plan: Plan;
  /** Whether a wish was asked for at this place. */
  readonly isHere: (wish: PlanWish) => boolean;
}

/** What was done last, told where it was asked for; nothing at other places. */
export function DoneHere({ plan, isHere }: DoneHereProps) {
  const styles = useStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const { done } = plan.state;
  const said = done && isHere(done.wish) ? doneText(done.answer, words, numbers) : undefined;
  if (!said) return null;
  return (
    <MessageBar intent={said.intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{said.title}</MessageBarTitle>
        {said.facts.map((fact) => (
          <span key={fact} className={styles.fact}>
            {fact}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
