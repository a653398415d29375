import { useEffect, useRef } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import type { Preferences } from '../display/Preferences';
import type { Pane } from '../pane/usePane';
import { isWriting } from '../pane/useAsking';
import { FailureBar, type FailureOffer } from './FailureBar';

// The header stays above whatever is scrolled to.
const useStyles = makeStyles({ place: { scrollMarginTop: '96px' } });

interface PaneFailureProps {
  readonly pane: Pane;
  readonly keepsHistory: Preferences['keepsHistory'];
}

/** What failed last, with the ways on from there. */
export function PaneFailure({ pane, keepsHistory }: PaneFailureProps) {
  const styles = useStyles();
  const { words, language } = useSpeech();
  const { status, written } = pane.state;
  const bar = useRef<HTMLDivElement>(null);
  const isShown = status.phase === 'failed';
  useEffect(() => {
    // What failed may have been asked for far down the page.
    if (isShown) bar.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isShown]);
  if (status.phase !== 'failed') return null;
  const { attempt, failure } = status;
  const wishes = { language, keepsHistory };
  const place = attempt === 'write' ? 'sheet' : attempt === 'writeBeside' ? 'beside' : undefined;
  const offers: FailureOffer[] = [];
  const hasChanged = failure.code === 'sourceChanged' && place !== undefined;
  if (hasChanged) offers.push({ label: words('pane.write.changed.readAgain'), onTake: pane.readAgain });
  // Columns beside rows that have changed would stand beside the wrong ones.
  if (hasChanged && place === 'sheet')
    offers.push({ label: words('pane.write.changed.asRead'), onTake: () => pane.writeAsRead(wishes) });
  // The sheet is a new one already, and who sets a tier cannot do so elsewhere: only the protection stands in the way.
  const isProtection =
    failure.details.context === undefined &&
    ((failure.code === 'protectedSheet' && attempt !== 'writeBeside') ||
      (failure.code === 'protectedWorkbook' && attempt !== 'write'));
  return (
    <div ref={bar} className={styles.place}>
      <FailureBar
        failure={failure}
        said={{
          ...(attempt === 'record' && written ? { safe: words('pane.write.history.failedSafe') } : {}),
          ...(isProtection ? { do: words(`pane.workbook.unlock.${failure.code}`) } : {}),
          ...(hasChanged ? { do: words(`pane.write.changed.do.${place}`) } : {}),
        }}
        offers={offers}
        canRetry={isWriting(attempt)}
        onRetry={() => pane.retry(attempt, wishes)}
        onClose={() => pane.tell({ type: 'dismissed' })}
      />
    </div>
  );
}
