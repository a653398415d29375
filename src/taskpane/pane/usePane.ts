import { useEffect, useMemo, useReducer, useRef } from 'react';
import { defaultSettings } from '../../core/abc/defaultSettings';
import type { Settings } from '../../core/abc/Settings';
import type { WorkbookRecords } from '../../core/history/WorkbookRecords';
import type { Layout } from '../../core/intake/layout/Layout';
import type { Treatments } from '../../core/intake/Treatments';
import { changeTier, withRecords, type TierChange } from './changeTier';
import { isSameSelection } from './isSameSelection';
import { mappingOf } from './MappingDraft';
import type { PaneActions } from './PaneActions';
import type { PaneEvent } from './PaneEvent';
import { readRecordsAnew } from './readRecordsAnew';
import { paneReducer } from './paneReducer';
import { firstState, type Attempt, type PaneState } from './PaneState';
import { useAsking } from './useAsking';
import { writingRequests, type WriteWishes, type WritingRequests } from './writingRequests';

/** What screens may do: tell the reducer something, or ask the workbook for something. */
export interface Pane extends WritingRequests {
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
  /** The columns that were judged, read and judged once more: the sheet has changed. */
  readonly readAgain: () => void;
  /** Sets a tier by hand, or ends one; gives whether it went well. */
  readonly setTier: (change: TierChange) => Promise<boolean>;
  /** The workbook's records, changed by another screen. */
  readonly takeRecords: (records: WorkbookRecords) => void;
  /** Back to the steps: what the workbook keeps may have been edited since, and is read again. */
  readonly backToSteps: () => void;
  /** Keeps the pane from asking anything else of the workbook while another screen writes; that screen speaks of failures. */
  readonly whileWriting: (work: () => Promise<void>) => void;
  readonly goTo: (address: string) => void;
  /** Asks again for what has failed. */
  readonly retry: (attempt: Attempt, wishes: WriteWishes) => void;
}

/** Joins the reducer to the actions: starts them, and turns each outcome into an event. `today` gives an Excel serial. */
export function usePane(actions: PaneActions, today: () => number, start: PaneState = firstState): Pane {
  const [state, tell] = useReducer(paneReducer, start);
  const ask = useAsking(state.status, tell);
  const lastAddress = useRef('');
  const lastTreatments = useRef(state.treatments);
  const lastSettings = useRef<Settings | undefined>(undefined);
  const lastTier = useRef<TierChange | undefined>(undefined);
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  }, [state]);

  return useMemo(() => {
    const busy = state.status.phase === 'reading' || state.status.phase === 'writing';
    const { chosen, draft, settings, treatments, analysis, isLaidOut } = state;
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
    const readAgain = () => {
      if (busy || !analysis) return;
      void ask(
        'readAgain',
        (_, control) => actions.readAgain(analysis, settings, control, today()),
        (run, value) => ({ type: 'readAgain', run, analysis: value }),
      );
    };
    const setTier = (change: TierChange) => {
      if (busy || !analysis) return Promise.resolve(false);
      lastTier.current = change;
      return changeTier(change, actions, ask, today(), () => now.current);
    };
    const changeSettings = (changed: Settings) => {
      if (!analysis) return;
      const startsDamping = changed.damping !== undefined && settings.damping === undefined;
      if (!startsDamping || analysis.records.lastRun) {
        tell({ type: 'settingsChanged', settings: changed, analysis: actions.rejudge(analysis, changed) });
        return;
      }
      // The last run is read only for those who damp.
      if (busy) return;
      lastSettings.current = changed;
      void ask(
        'readRecords',
        () => actions.recordsFor(changed, analysis.chosen),
        (run, records) => {
          const wanted = { ...now.current.settings, damping: changed.damping! };
          const judged = withRecords({ ...now.current, settings: wanted }, records, actions) ?? analysis;
          return { type: 'settingsChanged', run, settings: wanted, analysis: judged };
        },
      );
    };
    const readRecords = () => {
      if (busy || !analysis) return;
      lastSettings.current = undefined;
      let judged = analysis;
      void ask(
        'readRecords',
        async () => {
          const read = await readRecordsAnew(analysis, settings, actions);
          if (read.ok) judged = read.value;
          return read;
        },
        (run) =>
          now.current.settings === settings && now.current.analysis === analysis
            ? { type: 'recordsTaken', run, analysis: judged }
            : { type: 'readingEnded', run },
      );
    };
    const writing = writingRequests(state, actions, ask);
    const goTo = (address: string) => {
      if (busy || !chosen) return;
      lastAddress.current = address;
      void ask(
        'goTo',
        () => actions.goToCell(chosen, address),
        (run) => ({ type: 'readingEnded', run }),
      );
    };
    const again: Readonly<Record<Attempt, (wishes: WriteWishes) => void>> = {
      choose,
      analyse,
      treat: () => treat(lastTreatments.current),
      readAgain,
      readRecords: () => (lastSettings.current ? changeSettings(lastSettings.current) : readRecords()),
      write: writing.write,
      writeBeside: writing.write,
      writeCheck: ({ language }) => writing.writeCheck(language),
      record: ({ language }) => writing.record(language),
      setTier: () => void (lastTier.current && setTier(lastTier.current)),
      // The screen of the plans asks again itself.
      plan: () => undefined,
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
      changeSettings,
      resetSettings: () => {
        if (analysis) tell({ type: 'settingsReset', analysis: actions.rejudge(analysis, defaultSettings()) });
      },
      ...writing,
      readAgain,
      setTier,
      takeRecords: (records) => {
        const taken = withRecords(state, records, actions);
        if (taken) tell({ type: 'recordsTaken', analysis: taken });
      },
      backToSteps: () => {
        tell({ type: 'placeLeft' });
        readRecords();
      },
      whileWriting: (work) => {
        if (busy) return;
        void ask(
          'plan',
          async () => ({ ok: true, value: await work() }),
          (run) => ({ type: 'readingEnded', run }),
        );
      },
      goTo,
      retry: (attempt, wishes) => again[attempt](wishes),
    };
  }, [actions, ask, state, today]);
}
