import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { PaneActions } from '../pane/PaneActions';
import { answerRequest } from './answerRequest';
import { wantedNext } from './wantedNext';
import type { WorkbookChoice, WorkbookStep } from './WorkbookEvent';
import { isWriting, type WorkbookAnswer, type WorkbookRequest } from './WorkbookRequest';
import { workbookReducer } from './workbookReducer';
import { firstWorkbookState, type WorkbookState, type WorkbookView } from './WorkbookState';

/** What the parts of the screen may do. */
export interface Workbook {
  readonly state: WorkbookState;
  /** A reading that is going on gives way to it. */
  readonly step: (event: WorkbookStep) => void;
  readonly choose: (event: WorkbookChoice) => void;
  /** Asks the workbook for something; nothing happens while something else is asked. */
  readonly ask: (request: WorkbookRequest) => void;
}

type Surroundings = Omit<Parameters<typeof answerRequest>[2], 'control'>;

/**
 * Joins the reducer to the actions, and asks by itself for what a view cannot be shown without. `onAnswer` hears of every answer
 * that is still wanted. `firstView` is the one it begins with.
 */
export function useWorkbook(
  actions: PaneActions,
  surroundings: Surroundings,
  onAnswer: (answer: WorkbookAnswer) => void,
  firstView: WorkbookView = 'reports',
): Workbook {
  const [state, tell] = useReducer(workbookReducer, { ...firstWorkbookState, view: firstView });
  const [, rethrow] = useState<unknown>();
  const asking = useRef<{ readonly request: WorkbookRequest; isDropped: boolean } | undefined>(undefined);
  const now = useRef({ actions, surroundings, onAnswer });
  useEffect(() => {
    now.current = { actions, surroundings, onAnswer };
  });

  const drop = useCallback(() => {
    if (asking.current && !isWriting(asking.current.request)) asking.current.isDropped = true;
  }, []);
  useEffect(() => drop, [drop]);

  const ask = useCallback((request: WorkbookRequest) => {
    const work = async () => {
      const mine = { request, isDropped: false };
      asking.current = mine;
      tell({ type: 'asked', request });
      const control = {
        progress: (share: number) => (mine.isDropped ? undefined : tell({ type: 'progressed', share })),
        isCancelled: () => mine.isDropped,
      };
      try {
        const { actions, surroundings } = now.current;
        const outcome = await answerRequest(request, actions, { ...surroundings, control });
        if (mine.isDropped) return;
        asking.current = undefined;
        if (!outcome.ok) return tell({ type: 'failed', request, failure: outcome.failure });
        tell({ type: 'answered', answer: outcome.value });
        now.current.onAnswer(outcome.value);
      } catch (bug) {
        // An error boundary hears only what is thrown while React renders.
        rethrow(() => {
          throw bug;
        });
      }
    };
    if (!asking.current || asking.current.isDropped) void work();
  }, []);

  useEffect(() => {
    const request = wantedNext(state);
    if (request) ask(request);
  }, [ask, state]);

  return useMemo(
    () => ({
      state,
      step: (event) => {
        drop();
        tell(event);
      },
      choose: tell,
      ask,
    }),
    [ask, drop, state],
  );
}
