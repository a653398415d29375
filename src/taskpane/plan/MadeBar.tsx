import { useEffect, useRef } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { madeText } from './madeText';
import type { Plan } from './usePlan';
import { usePlanWords } from './usePlanWords';

const useStyles = makeStyles({
  // The header stays above whatever is scrolled to.
  place: { scrollMarginTop: '96px' },
  fact: { display: 'block', marginTop: '4px' },
  actions: { flexWrap: 'wrap', rowGap: '8px' },
});

/** What the last making of plans came to, and where to go on; nothing before the first. */
export function MadeBar({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const { made, status, done } = plan.state;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It was asked for at the other end of the page.
    if (made) bar.current?.scrollIntoView?.({ block: 'nearest' });
  }, [made]);
  if (!made) return null;
  const { result, wish } = made;
  const { title, facts } = madeText(result, words, numbers);
  const [first] = result.made;
  const rolled = done?.answer.kind === 'refreshRollUp' ? done.answer.rolled : undefined;
  const isBusy = status.phase === 'writing';
  return (
    <div ref={bar} className={styles.place}>
      <MessageBar intent={result.isCancelled ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {facts.map((fact) => (
            <span key={fact} className={styles.fact}>
              {fact}
            </span>
          ))}
          {rolled && <span className={styles.fact}>{words('pane.overview.openNow', { sheet: rolled.sheetName })}</span>}
        </MessageBarBody>
        <MessageBarActions className={styles.actions}>
          {result.left > 0 && (
            <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => plan.ask(wish)}>
              {words('pane.made.goOn')}
            </Button>
          )}
          {first && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => plan.ask({ kind: 'openSheet', sheetId: first.sheetId, isShown: true })}
            >
              {words('pane.made.openFirst')}
            </Button>
          )}
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => plan.ask({ kind: 'refreshRollUp', year: wish.request.year })}
          >
            {words('pane.made.rollUp')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
