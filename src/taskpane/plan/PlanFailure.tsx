import { useEffect, useRef } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { FailureBar } from '../frame/FailureBar';
import { isWriting } from './PlanWish';
import type { Plan } from './usePlan';
import { usePlanWords } from './usePlanWords';

// The header stays above whatever is scrolled to.
const useStyles = makeStyles({ place: { scrollMarginTop: '96px' } });

/** What failed last: what is there already, and the way to go on from there. */
export function PlanFailure({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const words = usePlanWords();
  const { words: say, numbers } = useSpeech();
  const { status } = plan.state;
  const bar = useRef<HTMLDivElement>(null);
  const isShown = status.phase === 'failed';
  useEffect(() => {
    // What failed may have been asked for far down the page.
    if (isShown) bar.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isShown]);
  if (status.phase !== 'failed') return null;
  const { wish, failure, progress } = status;
  const { code, details } = failure;
  const done = wish.kind === 'make' ? (progress?.done ?? 0) : 0;
  // Plans go nowhere else: only the protection stands in the way.
  const isProtection = details.context === undefined && (code === 'protectedSheet' || code === 'protectedWorkbook');
  const values = { count: done, shown: numbers.count(done), of: numbers.count(progress?.of ?? 0) };
  return (
    <div ref={bar} className={styles.place}>
      <FailureBar
        failure={failure}
        said={{
          ...(done > 0 ? { safe: words('pane.made.failedAfter', values) } : {}),
          ...(isProtection ? { do: say(`pane.workbook.unlock.${code}`) } : {}),
        }}
        canRetry={isWriting(wish)}
        onRetry={() => plan.ask(wish)}
        onClose={plan.stop}
      />
    </div>
  );
}
