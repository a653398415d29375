import { useMemo, useReducer, useRef } from 'react';
import { defaultSettings } from '../../core/abc/defaultSettings';
import type { Settings } from '../../core/abc/Settings';
import type { Layout } from '../../core/intake/layout/Layout';
import type { Treatments } from '../../core/intake/Treatments';
import type { Language } from '../../locales/Language';
import { allowedChoice } from './allowedChoice';
import { isSameSelection } from './isSameSelection';
import { mappingOf } from './MappingDraft';
import type { PaneActions } from './PaneActions';
import type { PaneEvent } from './PaneEvent';
import { paneReducer } from './paneReducer';
import { firstState, type Attempt, type PaneState } from './PaneState';
import { useAsking } from './useAsking';
import { writeAnswer } from './writeAnswer';

/** What screens may do: tell the reducer something, or ask the workbook for something. */
export interface Pane {
  readonly state: PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly choose: () => void;
  /** The same cells with their headers in other rows. */
  readonly layOut: (layout: Layout) => void;
  readonly analyse: () => void;
  /** The rows that were read, with their findings handled in another way. */
  readonly treat: (treatments: Treatments) => void;
  readonly changeSettings: (settings: Settings) => void;
  /** Everything as on the first day. */
  readonly resetSettings: () => void;
  readonly write: (language: Language) => void;
  readonly writeCheck: (language: Language) => void;
  readonly goTo: (address: string) => void;
  /** Asks again for what has failed. */
  readonly retry: (attempt: Attempt, language: Language) => void;
}

/** Joins the reducer to the actions: starts them, and turns each outcome into an event. `today` gives an Excel serial. */
export function usePane(actions: PaneActions, today: () => number, start: PaneState = firstState): Pane {
  const [state, tell] = useReducer(paneReducer, start);
  const ask = useAsking(state.status, tell);
  const lastAddress = useRef('');
  const lastTreatments = useRef(state.treatments);

  return useMemo(() => {
    const busy = state.status.phase === 'reading' || state.status.phase === 'writing';
    const { chosen, draft, settings, treatments, analysis, choice, isLaidOut } = state;
    const choose = () => {
      if (busy) return;
      void ask(
        'choose',
        () => actions.chooseRange(today()),
        (run, value) => {
          // Where the user said where the headers stand, the same cells keep them there.
          const isKept = isLaidOut && chosen !== undefined && isSameSelection(chosen.selection, value.selection);
          const found = isKept ? actions.layOut(value.selection, chosen.layout, undefined, today()) : value;
          return { type: 'chose', run, chosen: found };
        },
      );
    };
    const analyse = () => {
      const mapping = draft && mappingOf(draft);
      if (busy || !chosen || !mapping) return;
      void ask(
        'analyse',
        (_, control) => actions.analyseSelection(chosen, mapping, treatments, settings, control, today()),
        (run, value) => ({ type: 'analysed', run, analysis: value }),
      );
    };
    const treat = (wanted: Treatments) => {
      if (busy || !analysis) return;
      lastTreatments.current = wanted;
      void ask(
        'treat',
        async () => ({ ok: true, value: await actions.treatAnew(analysis, wanted, settings, today()) }),
        (run, value) => ({ type: 'treated', run, analysis: value }),
        { treatments: wanted },
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
    const writeCheck = (language: Language) => {
      if (busy || !analysis) return;
      void ask(
        'writeCheck',
        () => actions.writeDataCheck(analysis, language),
        (run, value) => ({ type: 'wroteCheck', run, where: value.sheetName }),
      );
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
    const again: Readonly<Record<Attempt, (language: Language) => void>> = {
      choose,
      analyse,
      treat: () => treat(lastTreatments.current),
      write,
      writeCheck,
      goTo: () => goTo(lastAddress.current),
    };
    return {
      state,
      tell,
      choose,
      layOut: (layout) => {
        if (busy || !chosen) return;
        tell({ type: 'laidOut', chosen: actions.layOut(chosen.selection, layout, undefined, today()) });
      },
      analyse,
      treat,
      changeSettings: (changed) => {
        if (analysis)
          tell({ type: 'settingsChanged', settings: changed, analysis: actions.rejudge(analysis, changed) });
      },
      resetSettings: () => {
        if (analysis) tell({ type: 'settingsReset', analysis: actions.rejudge(analysis, defaultSettings()) });
      },
      write,
      writeCheck,
      goTo,
      retry: (attempt, language) => again[attempt](language),
    };
  }, [actions, ask, state, today]);
}
