import { useCallback, useMemo, useReducer, useRef, useState } from 'react';
import type { Outcome } from '../../actions/Outcome';
import { defaultSettings } from '../../core/abc/defaultSettings';
import type { Settings } from '../../core/abc/Settings';
import type { Language } from '../../locales/Language';
import { allowedChoice } from './allowedChoice';
import { mappingOf } from './MappingDraft';
import type { PaneActions } from './PaneActions';
import type { PaneEvent } from './PaneEvent';
import { paneReducer } from './paneReducer';
import { firstState, type Attempt, type PaneState } from './PaneState';
import { writeAnswer } from './writeAnswer';

/** What screens may do: tell the reducer something, or ask the workbook for something. */
export interface Pane {
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly choose: () => void;
  readonly analyse: () => void;
  readonly changeSettings: (settings: Settings) => void;
  /** Everything as on the first day. */
  readonly resetSettings: () => void;
  readonly write: (language: Language) => void;
  readonly goTo: (address: string) => void;
  /** Asks again for what has failed. */
  readonly retry: (attempt: Attempt, language: Language) => void;
}

/** Joins the reducer to the actions: starts them, and turns each outcome into an event. */
export function usePane(actions: PaneActions, start: PaneState = firstState): Pane {
  const [state, tell] = useReducer(paneReducer, start);
  const lastRun = useRef(0);
  const lastAddress = useRef('');
  const [, rethrow] = useState<unknown>();

  const ask = useCallback(
    async <T>(
      attempt: Attempt,
      work: (run: number) => Promise<Outcome<T>>,
      done: (run: number, value: T) => PaneEvent,
    ) => {
      const run = (lastRun.current += 1);
      tell(attempt === 'write' ? { type: 'writingStarted', run } : { type: 'readingStarted', run, attempt });
      try {
        const outcome = await work(run);
        tell(outcome.ok ? done(run, outcome.value) : { type: 'failed', run, attempt, failure: outcome.failure });
      } catch (bug) {
        // An error boundary hears only what is thrown while React renders.
        rethrow(() => {
          throw bug;
        });
      }
    },
    [],
  );

  return useMemo(() => {
    const busy = state.status.phase === 'reading' || state.status.phase === 'writing';
    const { chosen, draft, settings, analysis, choice } = state;
    const choose = () => {
      if (busy) return;
      void ask(
        'choose',
        () => actions.chooseRange(),
        (run, value) => ({ type: 'chose', run, chosen: value }),
      );
    };
    const analyse = () => {
      const mapping = draft && mappingOf(draft);
      if (busy || !chosen || !mapping) return;
      void ask(
        'analyse',
        (run) =>
          actions.analyseSelection(chosen, mapping, settings, (share) => tell({ type: 'progressed', run, share })),
        (run, value) => ({ type: 'analysed', run, analysis: value }),
      );
    };
    const write = (language: Language) => {
      if (busy || !analysis) return;
      const { place, form } = allowedChoice(choice, (each) => writeAnswer(analysis, each, actions));
      if (place === 'sheet') {
        void ask(
          'write',
          () => actions.writeReport(analysis, form, language),
          (run, value) => ({ type: 'wrote', run, place, where: value.sheetName }),
        );
      } else {
        void ask(
          'write',
          () => actions.writeBesideSelection(analysis, form, language),
          (run, value) => ({ type: 'wrote', run, place, where: value.address }),
        );
      }
    };
    const goTo = (address: string) => {
      if (busy || !chosen) return;
      lastAddress.current = address;
      void ask(
        'goTo',
        () => actions.goToCell(chosen, address),
        (run) => ({ type: 'readingEnded', run }),
      );
    };
    return {
      state,
      tell,
      choose,
      analyse,
      changeSettings: (changed) => {
        if (analysis)
          tell({ type: 'settingsChanged', settings: changed, analysis: actions.rejudge(analysis, changed) });
      },
      resetSettings: () => {
        if (analysis) tell({ type: 'settingsReset', analysis: actions.rejudge(analysis, defaultSettings()) });
      },
      write,
      goTo,
      retry: (attempt, language) => {
        if (attempt === 'choose') choose();
        else if (attempt === 'analyse') analyse();
        else if (attempt === 'write') write(language);
        else goTo(lastAddress.current);
      },
    };
  }, [actions, ask, state]);
}
