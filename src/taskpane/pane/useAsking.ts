import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../actions/Outcome';
import type { Treatments } from '../../core/intake/Treatments';
import type { PaneActions } from './PaneActions';
import type { PaneEvent } from './PaneEvent';
import type { Attempt, Status, WritingAttempt } from './PaneState';

type ReadingControl = Parameters<PaneActions['analyseSelection']>[4];

/** Starts an action and tells what came of it; gives whether it went well. */
export type Ask = <T>(
  attempt: Attempt,
  work: (run: number, control: ReadingControl) => Promise<Outcome<T>>,
  done: (run: number, value: T) => PaneEvent,
  more?: { readonly treatments?: Treatments },
) => Promise<boolean>;

const writing: readonly Attempt[] = [
  'write',
  'writeBeside',
  'writeCheck',
  'record',
  'setTier',
  'plan',
] satisfies readonly WritingAttempt[];

/** Runs actions one at a time; a reading the user has walked away from hears so, and its answer is dropped. */
export function useAsking(status: Status, tell: (event: PaneEvent) => void): Ask {
  const lastRun = useRef(0);
  const [, rethrow] = useState<unknown>();
  const endedRun = useEndedRun(status);
  return useCallback(
    async (attempt, work, done, more) => {
      const run = (lastRun.current += 1);
      tell(
        isWriting(attempt)
          ? { type: 'writingStarted', run, attempt }
          : { type: 'readingStarted', run, attempt, ...more },
      );
      const control: ReadingControl = {
        progress: (share) => tell({ type: 'progressed', run, share }),
        isCancelled: () => endedRun.current >= run,
      };
      try {
        const outcome = await work(run, control);
        tell(outcome.ok ? done(run, outcome.value) : { type: 'failed', run, attempt, failure: outcome.failure });
        return outcome.ok;
      } catch (bug) {
        // An error boundary hears only what is thrown while React renders.
        rethrow(() => {
          throw bug;
        });
        return false;
      }
    },
    [endedRun, tell],
  );
}

/** True for what changes the workbook. */
export function isWriting(attempt: Attempt): attempt is WritingAttempt {
  return writing.includes(attempt);
}

/** The latest run that is over, whether it was answered, given up or left with the pane. Runs are numbered upwards. */
function useEndedRun(status: Status): { readonly current: number } {
  const ended = useRef(0);
  const run = status.phase === 'reading' || status.phase === 'writing' ? status.run : undefined;
  useEffect(() => {
    if (run === undefined) return undefined;
    return () => {
      ended.current = run;
    };
  }, [run]);
  return ended;
}
