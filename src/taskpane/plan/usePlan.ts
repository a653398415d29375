import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Language } from '../../locales/Language';
import type { PaneActions } from '../pane/PaneActions';
import type { Pane } from '../pane/usePane';
import { answerWish } from './answerWish';
import type { PlanEvent } from './PlanEvent';
import { planReducer } from './planReducer';
import { firstPlanState, type PlanState } from './PlanState';
import { isWriting, type PlanWish } from './PlanWish';

/** What the parts of the screen may do. */
export interface Plan {
  readonly state: PlanState;
  readonly tell: (event: PlanEvent) => void;
  /** Asks the workbook for something; a reading gives way to it, and nothing happens while something is written. */
  readonly ask: (wish: PlanWish) => void;
  /** Ends a reading at once, and the making of plans after the plan at work; closes a failure. */
  readonly stop: () => void;
}

interface Asked {
  readonly wish: PlanWish;
  isDropped: boolean;
}

/** Joins the reducer to the actions, and reads the workbook by itself where the screen does not know it. */
export function usePlan(actions: PaneActions, pane: Pane, language: Language): Plan {
  const [state, tell] = useReducer(planReducer, firstPlanState);
  const [, rethrow] = useState<unknown>();
  const asking = useRef<Asked | undefined>(undefined);
  const now = useRef({ actions, pane, language });
  useEffect(() => {
    now.current = { actions, pane, language };
  });

  const drop = useCallback(() => {
    if (asking.current) asking.current.isDropped = true;
  }, []);
  // Who closes the screen wants no more plans made: those that are there are whole.
  useEffect(() => drop, [drop]);

  const ask = useCallback((wish: PlanWish) => {
    const before = asking.current;
    if (before && isWriting(before.wish)) return;
    if (before) before.isDropped = true;
    const work = async () => {
      const mine: Asked = { wish, isDropped: false };
      asking.current = mine;
      tell({ type: 'asked', wish });
      const { actions, pane, language } = now.current;
      const outcome = await answerWish(wish, actions, {
        analysis: pane.state.analysis,
        language,
        control: {
          progress: (progress) => tell({ type: 'progressed', progress }),
          isCancelled: () => mine.isDropped,
        },
      });
      if (asking.current !== mine) return;
      asking.current = undefined;
      if (!outcome.ok) tell({ type: 'failed', wish, failure: outcome.failure });
      // A reading that was stopped is not wanted; plans that were made are there, whoever stopped it.
      else if (!mine.isDropped || isWriting(wish)) tell({ type: 'answered', wish, answer: outcome.value });
    };
    if (isWriting(wish)) return now.current.pane.whileWriting(work);
    // An error boundary hears only what is thrown while React renders.
    work().catch((bug: unknown) =>
      rethrow(() => {
        throw bug;
      }),
    );
  }, []);

  useEffect(() => {
    if (state.isStale && state.status.phase === 'ready') ask({ kind: 'listPlans' });
  }, [ask, state]);

  return useMemo(
    () => ({
      state,
      tell,
      ask,
      stop: () => {
        const reading = asking.current && !isWriting(asking.current.wish);
        drop();
        if (reading) asking.current = undefined;
        tell({ type: 'stopped' });
      },
    }),
    [ask, drop, state],
  );
}
